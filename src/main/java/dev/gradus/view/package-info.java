/**
 * One decision for three readers: the customer whom it is about, the officer who works with it, the
 * auditor who must be able to check it. A view is a page of text, the same page to be laid out by
 * the host, and JSON.
 *
 * <p>Text needs no library; JSON needs {@code jackson-core}, which is an optional dependency.
 */
@NullMarked
package dev.gradus.view;

import org.jspecify.annotations.NullMarked;
