/**
 * Makes the JSON Schema of a format out of the Java types that it is read into: start at {@link
 * org.ldsdk.core.schema.SchemaWriter}. The descriptions are the types' own Javadoc. A schema ships as a file; the test beside it
 * makes it again and compares ({@link org.ldsdk.core.schema.SchemaFile}). Modules with formats of their own add this folder to the sources of their tests.
 */
@NullMarked
package org.ldsdk.core.schema;

import org.jspecify.annotations.NullMarked;
