/**
 * What the library looks like in use. {@link org.ldsdk.samples.Main} prints three stories or runs the {@linkplain
 * org.ldsdk.samples.workbench workbench}; each story is a class of its own in {@link org.ldsdk.samples.story}.
 */
@NullMarked
package org.ldsdk.samples;

import org.jspecify.annotations.NullMarked;
