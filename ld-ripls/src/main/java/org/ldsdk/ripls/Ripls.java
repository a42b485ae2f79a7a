package org.ldsdk.ripls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ldsdk.core.Problem;
import org.ldsdk.core.ProblemsException;
import org.ldsdk.core.instrument.Instrument;
import org.ldsdk.ripls.survey.CollapsingRules;
import org.ldsdk.ripls.survey.Survey;

/**
 * The published variants of the Readiness for Interprofessional Learning Scale, as instruments. They differ in items,
 * scales, coding and direction, so a variant is always named and never assumed. Where studies by one variant reverse different
 * items, the reverse keying is named too.
 *
 * <p>Of {@code el-zubeir-2006} and {@code reid-2006} no source that was read says which item belongs to which scale: they have items
 * and score no scale, and their caveats say why.
 */
public final class Ripls {

    private static final List<String> IDS =
            List.of("parsell-bligh-1999", "mcfadyen-2005", "el-zubeir-2006", "reid-2006", "hean-2015");

    private Ripls() {}

    /** {@return the names of all variants, by year} */
    public static List<String> ids() {
        return IDS;
    }

    /** {@return all variants in their usual keying, in the order of {@link #ids}} */
    public static List<Instrument> variants() {
        return IDS.stream().map(Ripls::variant).toList();
    }

    /**
     * A variant. Surveys of it are read with {@link Survey#reader}.
     *
     * @param id its name, such as {@code hean-2015}, in its usual keying; or the id of a variant in another keying, such as
     *     {@code mcfadyen-2005.negative-identity-reversed}
     * @return items, answers, scales, coding, sources and caveats
     * @throws ProblemsException if there is no such variant; it lists those there are
     */
    public static Instrument variant(String id) {
        return Optional.ofNullable(Shipped.VARIANTS.instruments().get(id))
                .orElseThrow(() -> refusal("variant", IDS, id));
    }

    /**
     * A variant in one of its reverse keyings. It is a definition of its own, with id and hash of its own, but for the usual keying.
     *
     * @param id the variant, such as {@code mcfadyen-2005}
     * @param keying the name of one of its {@link #keyings}
     * @return the variant, its scales reading items as the keying says
     * @throws ProblemsException if there is no such variant or keying; it lists those there are
     */
    public static Instrument variant(String id, String keying) {
        List<String> names = keyings(id).stream().map(ReverseKeying::name).toList();
        if (!names.contains(keying)) {
            throw refusal("variant[" + id + "].keying", names, keying);
        }
        return variant(names.indexOf(keying) == 0 ? id : id + "." + keying);
    }

    /**
     * The reverse keyings a variant is met in.
     *
     * @param id the variant
     * @return its keyings, the usual one first; none for a variant that scores no scale
     * @throws ProblemsException if there is no such variant; it lists those there are
     */
    public static List<ReverseKeying> keyings(String id) {
        if (!IDS.contains(id)) {
            throw refusal("variant", IDS, id);
        }
        return Shipped.VARIANTS.keyings(id);
    }

    /**
     * @param instrument any instrument
     * @return the reverse keying it is, if it is a variant as it ships
     */
    public static Optional<ReverseKeying> keying(Instrument instrument) {
        return Optional.ofNullable(Shipped.VARIANTS.instruments().get(instrument.id()))
                .filter(shipped -> shipped.definition().equals(instrument.definition()))
                .map(shipped -> Shipped.VARIANTS.keyingOf().get(shipped.id()));
    }

    /** {@return how Hean et al. 2015 collapsed answers and ages} */
    public static CollapsingRules collapsingRules() {
        String file = "hean-2015-collapsing.json";
        try (InputStream json = resource(file)) {
            return CollapsingRules.read(new String(json.readAllBytes(), StandardCharsets.UTF_8), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemsException refusal(String what, List<String> known, String wanted) {
        String rule = known.isEmpty() ? "must not be given" : "must be one of " + String.join(", ", known);
        return new ProblemsException(List.of(new Problem("Ripls." + what, rule + ", but was " + wanted)));
    }

    /** The JSON that lies beside this class. */
    static InputStream resource(String file) {
        InputStream json = Ripls.class.getResourceAsStream(file);
        if (json == null) {
            throw new IllegalStateException("Ripls[" + file + "]: must lie beside the class");
        }
        return json;
    }

    /** Holds the variants; it is set up when it is first read. */
    private static final class Shipped {

        static final KeyedVariants VARIANTS = new KeyedVariants(IDS);
    }
}
