package org.ldsdk.needs;

import org.ldsdk.core.criterion.Criterion;

/**
 * One thing a complexity rule counts, once.
 *
 * @param label how people call it, such as {@code substance misuse}
 * @param criterion when it counts: at-least on a need or one-of on a fact, or an any-of of these
 */
public record Counted(String label, Criterion criterion) {}
