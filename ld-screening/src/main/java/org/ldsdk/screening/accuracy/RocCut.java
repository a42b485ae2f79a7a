package org.ldsdk.screening.accuracy;

/**
 * A score as a cut-off: what would happen if those at or beyond it met the threshold.
 *
 * @param cut the score
 * @param table how it sorts the group
 */
public record RocCut(double cut, DiagnosticTable table) {}
