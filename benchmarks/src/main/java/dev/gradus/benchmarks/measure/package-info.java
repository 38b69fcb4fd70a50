/** What is measured: decisions under JMH, the start of a virtual machine, reload, and the command line on a large file. */
package dev.gradus.benchmarks.measure;
