/**
 * How fast the library is, beside a plain loop and beside its peers, in one run. {@link org.ldsdk.samples.bench.Benchmarks} runs
 * everything; {@link org.ldsdk.samples.bench.Goal} says what is compared and what is wanted. Every result is checked equal to ours
 * before anything is timed.
 */
@NullMarked
package org.ldsdk.samples.bench;

import org.jspecify.annotations.NullMarked;
