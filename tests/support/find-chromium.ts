import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where this machine has Chromium; CI must have it, elsewhere a test may do without, saying so. */
export function findChromium(): string | undefined {
  const found = places.find((place) => existsSync(place));
  if (found === undefined && process.env['CI'] === 'true') {
    throw new Error('Cannot find Chromium, install it: apt-get install -y chromium');
  }
  if (found === undefined) console.warn('No Chromium here: the explorer is not tried in a browser');
  return found;
}
