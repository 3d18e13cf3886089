/** Whether an address leads others anywhere: one on the machine of whoever built the site does not. */
export const isPublic = (address: string) =>
  !/^https?:\/\/((?:[^/:]+\.)?localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])(?:[:/?#]|$)/.test(address);
