/** The default policy as a good programmer would write it by hand, and what prints it. */
package dev.gradus.benchmarks.hand;
