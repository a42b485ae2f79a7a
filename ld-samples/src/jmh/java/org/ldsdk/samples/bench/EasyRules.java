package org.ldsdk.samples.bench;

import java.util.ArrayList;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The ten services as rules of easy-rules, conditions and actions written as lambdas. It says which services admit a person, not why. */
final class EasyRules {

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();
    private final List<Integer> admitting = new ArrayList<>();

    EasyRules() {
        List<TenServices.Service> services = TenServices.services();
        for (int s = 0; s < services.size(); s++) {
            TenServices.Service service = services.get(s);
            int position = s;
            rules.register(new RuleBuilder()
                    .name("service " + (s + 1))
                    .priority(s)
                    .when(facts -> admits(service, facts))
                    .then(facts -> admitting.add(position))
                    .build());
        }
    }

    private static boolean admits(TenServices.Service service, Facts facts) {
        for (int i = 0; i < service.needs().length; i++) {
            int need = facts.get(TenServices.need(service.needs()[i]));
            if (need < service.levels()[i]) {
                return false;
            }
        }
        return true;
    }

    static Facts facts(int[] person) {
        Facts facts = new Facts();
        for (int need = 0; need < TenServices.NEEDS; need++) {
            facts.put(TenServices.need(need), person[need]);
        }
        return facts;
    }

    /** Positions of the services that admit the person; good until the next call. */
    List<Integer> admitting(Facts facts) {
        admitting.clear();
        engine.fire(rules, facts);
        return admitting;
    }
}
