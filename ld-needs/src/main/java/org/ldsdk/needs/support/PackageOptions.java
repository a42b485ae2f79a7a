package org.ldsdk.needs.support;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ldsdk.core.DefinitionId;
import org.ldsdk.core.LdStyle;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.needs.NeedDomain;
import org.ldsdk.needs.NeedDomains;
import org.ldsdk.needs.service.Freshness;
import org.ldsdk.needs.service.PersonFinding;
import org.ldsdk.needs.service.ServiceDirectory;
import org.ldsdk.needs.service.StaleOffer;

/**
 * The sets of offers that together meet one person's needs, all of the best ones side by side. They are proposals in
 * alphabetical order, never ranked; the person and the services decide.
 *
 * <p>Looked for are needs that the practitioner rates 1 or more and that are not met now; what is not known is listed as
 * not known. Only offers whose entry criteria are met count, and a need of the tier safety is covered by none of them:
 * the local way to urgent help stands beside the options, or that there is none named.
 *
 * <p>A set is better than another if, in this order, fewer of the offers that the person chose are missing; it leaves
 * fewer basic needs; of other needs fewer of severity 4, then of 3, 2 and 1; of the basic needs fewer of severity 4, and
 * so on; it takes fewer agencies; and its longest wait is certainly shorter. A wait that is not known could be any, so it
 * makes no set better and, by itself, none worse. Refusals hold, offers come with what they require and never with what
 * excludes them, and nothing is in a set that adds nothing to it.
 *
 * <p>Same answer in whatever order needs and offers come in. Its text form shows nothing of the person.
 */
@LdStyle
@Value.Immutable
public interface PackageOptions {

    /** {@return the host's own reference to the case} */
    @Value.Redacted
    String id();

    /** {@return the best sets, in alphabetical order; none if no offer can meet any need} */
    @Value.Redacted
    List<PackageOption> options();

    /** {@return whether there are more that are as good as these} */
    boolean hasMore();

    /** {@return whether everything was searched to the end; if not, there may be others, and better ones} */
    boolean isComplete();

    /** {@return each need that is looked for, with every offer that meets it, in the order of the list of needs} */
    @Value.Redacted
    List<NeedRow> table();

    /** {@return needs of the tier safety that are seen or not known, with the local ways to urgent help} */
    @Value.Redacted
    List<SafetyNeed> escalations();

    /** {@return needs that the practitioner has not rated; they may be needs, so they are no part of any option} */
    @Value.Redacted
    List<NeedDomain> notKnown();

    /** {@return needs that help meets now, so that no offer is looked for} */
    @Value.Redacted
    List<NeedDomain> metNow();

    /** {@return offers that might meet a need, once something is known about them or what they require} */
    @Value.Redacted
    List<LeftOut> perhaps();

    /** {@return offers that the person does not want} */
    @Value.Redacted
    List<LeftOut> refused();

    /** {@return offers whose own criteria are met, and that cannot be in any option for something they require} */
    @Value.Redacted
    List<LeftOut> notPossible();

    /** {@return offers that the person wants, and whether they are in every option} */
    @Value.Redacted
    List<ChosenOffer> chosen();

    /** {@return the offers named in the table whose entries were not verified lately, in alphabetical order of ids} */
    @Value.Redacted
    List<StaleOffer> stale();

    /** {@return by what day and limit entries count as not verified lately; empty if no day was given} */
    Optional<Freshness> freshness();

    /** {@return the steps of severity and the labels of needs} */
    @Value.Redacted
    NeedDomains domains();

    /** {@return exactly which definitions gave this: needs, rules, and service files} */
    List<DefinitionId> definitions();

    /**
     * Without a day, so that only what was never verified is called out; the days of verification are shown.
     *
     * @param found what services say of one person
     * @param directory the services that it was found with
     * @return the options
     * @throws IllegalArgumentException if the directory is another one
     * @throws ProblemsException naming, without its value, each refused or chosen offer that is not there
     */
    static PackageOptions of(PersonFinding found, ServiceDirectory directory) {
        return new Proposing(found, directory, Optional.empty()).options(SearchLimits.DEFAULT);
    }

    /**
     * @param found what services say of one person
     * @param directory the services that it was found with
     * @param freshness the day of use, and how old an entry of the directory may be
     * @return the options
     * @throws IllegalArgumentException if the directory is another one
     * @throws ProblemsException naming, without its value, each refused or chosen offer that is not there
     */
    static PackageOptions of(PersonFinding found, ServiceDirectory directory, Freshness freshness) {
        return of(found, directory, freshness, SearchLimits.DEFAULT);
    }

    /**
     * @param found what services say of one person
     * @param directory the services that it was found with
     * @param freshness the day of use, and how old an entry of the directory may be
     * @param limits how many options are shown, and how long they are looked for
     * @return the options
     * @throws IllegalArgumentException if the directory is another one, or if there are more than 63 needs and choices
     * @throws ProblemsException naming, without its value, each refused or chosen offer that is not there
     */
    static PackageOptions of(
            PersonFinding found, ServiceDirectory directory, Freshness freshness, SearchLimits limits) {
        return new Proposing(found, directory, Optional.of(freshness)).options(limits);
    }

    /** {@return all of it in sentences that can be read aloud, lines ended by LF} */
    default String explain() {
        return new OptionsText(this).text();
    }

    /** {@return all of it for a program; the keys are a promise, see the module's README} */
    default ObjectNode toJson() {
        return new OptionsJson(this).json();
    }
}
