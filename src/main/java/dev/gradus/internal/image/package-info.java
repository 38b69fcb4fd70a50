/**
 * A checked policy and its compiled classes as bytes: what the library's build keeps of the bundled
 * policy, and a proof cache of a lender's own. Explicit writers and readers for each kind of node,
 * no Java serialisation; a reader refuses whatever is malformed.
 */
@NullMarked
package dev.gradus.internal.image;

import org.jspecify.annotations.NullMarked;
