/** Other engines. Each file writes the default policy in the peer's own form and runs it the way its documentation shows. */
package dev.gradus.benchmarks.peers;
