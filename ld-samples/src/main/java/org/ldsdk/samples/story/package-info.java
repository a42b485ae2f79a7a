/**
 * Three stories, one question each: what does a screen say while answers are missing ({@link
 * org.ldsdk.samples.story.ScreeningStory}), who is lost between thresholds ({@link org.ldsdk.samples.story.NeedsStory}), and
 * does a published survey add up ({@link org.ldsdk.samples.story.WorkshopStory}). {@link org.ldsdk.samples.story.Stories}
 * prints them all. Each can be run by itself, and so can {@link org.ldsdk.samples.story.TwoCitiesStory}, {@link
 * org.ldsdk.samples.story.RunningScreenStory}, {@link org.ldsdk.samples.story.ChangeStory} and {@link
 * org.ldsdk.samples.story.CollaborationStory}.
 */
@NullMarked
package org.ldsdk.samples.story;

import org.jspecify.annotations.NullMarked;
