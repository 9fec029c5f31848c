/** The device's storage, or null where it is switched off. */
export const deviceStorage = (): Storage | null => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};
