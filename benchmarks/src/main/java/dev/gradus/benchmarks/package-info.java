/** What is compared: contestants that decide one policy, the customers they decide, and proof that they agree. */
package dev.gradus.benchmarks;
