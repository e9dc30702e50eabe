/*
 * Copyright (c) 2026 the Jirei authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jirei.lang.ide;

/** What Jirei's editor services do otherwise than Xtext's defaults: nothing yet that the command line would need. */
public class JireiIdeModule extends AbstractJireiIdeModule {
}
