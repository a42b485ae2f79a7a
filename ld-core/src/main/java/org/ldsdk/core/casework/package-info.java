/**
 * The way of one case, as types whose illegal states cannot be built: a {@link org.ldsdk.core.casework.Referral} or signpost and what came of
 * it (start there), the {@link org.ldsdk.core.casework.FollowUp} that stays due until somebody knows, what may be passed on ({@link
 * org.ldsdk.core.casework.ShareDecision}) and what then is ({@link org.ldsdk.core.casework.JusticeBrief}), and the stages of proceedings.
 * Every time is an instant that the caller gives. Nothing here reads a clock, names a person, holds an account of an alleged offence, or
 * ranks or predicts anything.
 */
@NullMarked
package org.ldsdk.core.casework;

import org.jspecify.annotations.NullMarked;
