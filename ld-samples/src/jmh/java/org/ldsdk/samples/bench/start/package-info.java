/** Programs as small as can be, each started in a JVM of its own by {@link org.ldsdk.samples.bench.StartBench}. */
@NullMarked
package org.ldsdk.samples.bench.start;

import org.jspecify.annotations.NullMarked;
