/**
 * The way of one case, as types whose illegal states cannot be built: a {@link org.ldsdk.core.casework.Referral} or signpost and what came of
 * it (start there), what may be passed on ({@link org.ldsdk.core.casework.ShareDecisions}) and what then is ({@link
 * org.ldsdk.core.casework.JusticeBrief}), the stages of proceedings ({@link org.ldsdk.core.casework.JusticeHistory}), and the case over time
 * with what is due ({@link org.ldsdk.core.casework.CaseHistory}). Every time is an instant that the caller gives. Nothing here reads a
 * clock, names a person, holds an account of an alleged offence, or ranks or predicts anything.
 */
@NullMarked
package org.ldsdk.core.casework;

import org.jspecify.annotations.NullMarked;
