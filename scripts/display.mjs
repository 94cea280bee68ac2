/**
 * Whether there is somebody to show a window to.
 * @param {{ platform: string, env: Readonly<Record<string, string | undefined>>, args: readonly string[] }} surroundings
 */
export function canShowWindow({ platform, env, args }) {
  if (args.includes('--headless') || isSet(env['CI'])) return false;
  return platform !== 'linux' || isSet(env['DISPLAY']) || isSet(env['WAYLAND_DISPLAY']);
}

/** @param {string | undefined} value */
function isSet(value) {
  return value !== undefined && value !== '' && value !== 'false';
}
