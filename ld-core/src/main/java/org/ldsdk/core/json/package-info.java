/**
 * Strict JSON: one configured mapper behind {@link org.ldsdk.core.json.Json} (start there), which refuses unknown
 * fields, fields given twice, wrong types and oversized input by place and name, and never repeats a value of the
 * input; and the canonical form and hash of a document by RFC 8785 ({@link org.ldsdk.core.json.CanonicalJson}). Ends of
 * intervals that may be infinite are marked {@link org.ldsdk.core.json.OpenEnd}; results in which something may not exist
 * are written by {@link org.ldsdk.core.json.ReasonedJson}. Nothing here knows a schema, guesses a
 * type from a class name or opens a file.
 */
@NullMarked
package org.ldsdk.core.json;

import org.jspecify.annotations.NullMarked;
