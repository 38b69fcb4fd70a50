/**
 * The library's wording: every text that people read, outside the classes.
 *
 * <p>A text has a key. The part of the key before the first dot names the bundle, which is one file
 * per language beside this package: {@code customer.title} stands in {@code customer_en.properties}
 * and {@code customer_zh.properties}. A translator needs these files and nothing else:
 *
 * <ul>
 *   <li>{@code {name}} is a place that the library fills; both languages have the same places.
 *   <li>A key that ends in a number is the form for that count, such as {@code value.days.1 = 1
 *       day} beside {@code value.days = {n} days}; a language has the forms that it needs.
 *   <li>{@code field} and {@code code} name what is known of a customer, {@code value} says values;
 *       {@code transition} and {@code explanation} are sentences that decisions and explanations
 *       carry; {@code customer}, {@code officer}, {@code auditor} and {@code author} are the pages
 *       of those readers; {@code language} is what programs know of the language itself.
 * </ul>
 */
@NullMarked
package dev.gradus.internal.words;

import org.jspecify.annotations.NullMarked;
