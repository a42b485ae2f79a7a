package org.ldsdk.samples.workbench;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives every command the output it writes to. */
final class Commands implements IFactory {

    private final Output output;

    Commands(Output output) {
        this.output = output;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Output.class) {
                return type.cast(constructor.newInstance(output));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
