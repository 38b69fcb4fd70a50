/**
 * The stages of a policy on either back end: canonical DRL on Drools, and printed Java compiled in
 * memory. The only package that knows Drools and its compiler.
 */
@NullMarked
package dev.gradus.internal.backend;

import org.jspecify.annotations.NullMarked;
