package org.ldsdk.core.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a decision lets pass, and to whom. Everything else is kept back. Its text form shows nothing of it.
 *
 * @param kinds kinds of things of which all may pass; never a kind of detail
 * @param items things that may pass one by one, details too
 * @param recipients the host's codes of those who may be told, at least one
 */
public record ShareScope(
        SortedSet<ShareItem.Kind> kinds,
        SortedSet<ShareItem> items,
        @NotEmpty SortedSet<@NotBlank String> recipients) {

    /** Copies; refuses details as a kind, a scope that lets nothing pass, and one without a recipient. */
    public ShareScope {
        kinds = copy(kinds);
        items = copy(items);
        recipients = copy(recipients);
        if (kinds.stream().anyMatch(ShareItem.Kind::isDetail)) {
            throw new IllegalArgumentException(
                    "ShareScope.kinds: must not have score, band, item-answer or substance-detail, which are shared one by one");
        }
        if (kinds.isEmpty() && items.isEmpty()) {
            throw new IllegalArgumentException("ShareScope.items: must not be empty where kinds is empty");
        }
        if (recipients.isEmpty()) {
            throw new IllegalArgumentException("ShareScope.recipients: must not be empty");
        }
    }

    private static <T extends Comparable<? super T>> SortedSet<T> copy(Collection<T> elements) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(elements));
    }

    /**
     * @param kinds kinds of things of which all may pass
     * @param recipients who may be told
     * @return a scope of whole kinds
     */
    public static ShareScope ofKinds(Set<ShareItem.Kind> kinds, String... recipients) {
        return new ShareScope(new TreeSet<>(kinds), new TreeSet<>(), new TreeSet<>(List.of(recipients)));
    }

    /**
     * @param items things that may pass
     * @param recipients who may be told
     * @return a scope of single things
     */
    public static ShareScope ofItems(Set<ShareItem> items, String... recipients) {
        return new ShareScope(new TreeSet<>(), new TreeSet<>(items), new TreeSet<>(List.of(recipients)));
    }

    /**
     * @param item a thing
     * @param recipient who would be told
     * @return whether this lets it pass
     */
    public boolean covers(ShareItem item, String recipient) {
        return recipients.contains(recipient) && (items.contains(item) || kinds.contains(item.kind()));
    }

    @Override
    public String toString() {
        return "ShareScope";
    }
}
