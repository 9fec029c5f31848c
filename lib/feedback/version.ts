/** The engine's version, kept in every finding: old submissions keep the verdict of the engine that gave it. Raise it when verdicts may change. */
export const ENGINE_VERSION = '1.8.0';
