package org.ldsdk.samples.bench;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The ten services as one decision table of DMN that collects the positions of those that admit a person. */
final class KieDmn {

    private static final String MODEL = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="bench" name="bench"
                namespace="https://ldsdk.org/bench">
              %s
              <decision id="services" name="services">
                <variable id="admitting" name="services"/>
                %s
                <decisionTable id="table" hitPolicy="COLLECT">
                  %s
                  <output id="position"/>
                  %s
                </decisionTable>
              </decision>
            </definitions>
            """;

    private final DMNRuntime runtime;
    private final DMNModel model;

    KieDmn() {
        String inputs = forEachNeed("<inputData id=\"i%1$d\" name=\"n%1$d\"><variable id=\"v%1$d\" name=\"n%1$d\""
                + " typeRef=\"number\"/></inputData>");
        String required = forEachNeed(
                "<informationRequirement id=\"r%1$d\"><requiredInput href=\"#i%1$d\"/>" + "</informationRequirement>");
        String columns = forEachNeed("<input id=\"c%1$d\"><inputExpression id=\"e%1$d\" typeRef=\"number\">"
                + "<text>n%1$d</text></inputExpression></input>");
        Resource dmn = ResourceFactory.newReaderResource(
                new StringReader(MODEL.formatted(inputs, required, columns, rules())), "UTF-8");
        dmn.setResourceType(ResourceType.DMN);
        dmn.setSourcePath("bench.dmn");
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(dmn))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
    }

    private static String forEachNeed(String template) {
        return IntStream.range(0, TenServices.NEEDS)
                .mapToObj(template::formatted)
                .collect(Collectors.joining("\n"));
    }

    private static String rules() {
        List<TenServices.Service> services = TenServices.services();
        return IntStream.range(0, services.size())
                .mapToObj(position -> rule(position, services.get(position)))
                .collect(Collectors.joining("\n"));
    }

    private static String rule(int position, TenServices.Service service) {
        String[] tests = new String[TenServices.NEEDS];
        for (int i = 0; i < service.needs().length; i++) {
            tests[service.needs()[i]] = "&gt;= " + service.levels()[i];
        }
        String cells = IntStream.range(0, TenServices.NEEDS)
                .mapToObj(need -> "<inputEntry id=\"s%d-%d\"><text>%s</text></inputEntry>"
                        .formatted(position, need, tests[need] == null ? "-" : tests[need]))
                .collect(Collectors.joining());
        return "<rule id=\"s%1$d\">%2$s<outputEntry id=\"o%1$d\"><text>%1$d</text></outputEntry></rule>"
                .formatted(position, cells);
    }

    DMNContext context(int[] person) {
        DMNContext context = runtime.newContext();
        for (int need = 0; need < TenServices.NEEDS; need++) {
            context.set("n" + need, BigDecimal.valueOf(person[need]));
        }
        return context;
    }

    /** Positions of the services that admit the person, as whole decimals. */
    List<?> admitting(DMNContext context) {
        return (List<?>) runtime.evaluateAll(model, context)
                .getDecisionResultByName("services")
                .getResult();
    }
}
