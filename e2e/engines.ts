/** The engines beside Chromium that the smoke tests run in, as Playwright names them. */
export const engines = ['firefox', 'webkit'] as const;

export type Engine = (typeof engines)[number];

/** `missing`: not installed; `broken`: installed, but it does not start. */
export type EngineState = 'ready' | 'missing' | 'broken';

/** Which engines to test in, and a line about each that is left out, with what would change that. */
export function chooseEngines(stateOf: (engine: Engine) => EngineState): {
  chosen: Engine[];
  skipped: string[];
} {
  const states = engines.map((engine) => ({ engine, state: stateOf(engine) }));
  return {
    chosen: states.filter(({ state }) => state === 'ready').map(({ engine }) => engine),
    skipped: states
      .filter(({ state }) => state !== 'ready')
      .map(({ engine, state }) => `${engine}: skipped, ${reasons[state]} ${engine}`),
  };
}

const reasons: Record<EngineState, string> = {
  ready: '',
  missing: 'Playwright’s build is not installed here: npx playwright install',
  broken: 'it is installed but does not start: npx playwright install-deps',
};
