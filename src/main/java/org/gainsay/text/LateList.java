package org.gainsay.text;

import java.util.AbstractList;
import org.jspecify.annotations.Nullable;

/**
 * A list whose elements are each made when they are first asked for. May be shared by threads if its elements may; threads that ask for one
 * at the same time may be given two that are equal.
 *
 * @param <T> the elements
 */
public abstract class LateList<T> extends AbstractList<T> {
    private final @Nullable Object[] made;

    /** A list of some length. */
    protected LateList(int size) {
        made = new Object[size];
    }

    /** Makes an element. */
    protected abstract T make(int index);

    @Override
    @SuppressWarnings("unchecked")
    public T get(int index) {
        Object known = made[index];
        if (known == null) {
            known = make(index);
            made[index] = known;
        }
        return (T) known;
    }

    @Override
    public int size() {
        return made.length;
    }
}
