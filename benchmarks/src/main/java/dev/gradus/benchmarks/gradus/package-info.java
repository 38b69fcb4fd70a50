/** This library as a contestant. */
package dev.gradus.benchmarks.gradus;
