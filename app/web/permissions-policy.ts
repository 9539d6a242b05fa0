/**
 * What nothing on our pages needs. The clipboard and the system's menu for sharing, which the plain script uses, are not
 * in the list: browsers leave them to a page's own origin, and so to no frame of another's.
 */
const NEEDLESS = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "screen-wake-lock",
  "usb",
  "xr-spatial-tracking",
].map((feature) => `${feature}=()`);

const PASSKEYS = ["publickey-credentials-create", "publickey-credentials-get"];

/** The header's value: passkeys are for the staff pages that ask for one, and for our own origin there. */
export function permissionsPolicy({ hasPasskeys }: { hasPasskeys: boolean }): string {
  return [...NEEDLESS, ...PASSKEYS.map((feature) => `${feature}=${hasPasskeys ? "(self)" : "()"}`)].join(", ");
}
