/** Reads rule packs from YAML and reports every mistake in them, with its place and a cure. */
@NullMarked
package org.gainsay.rule.pack;

import org.jspecify.annotations.NullMarked;
