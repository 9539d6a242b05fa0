const SHAPE = /^[a-z0-9-]{1,32}$/;

/** Whether a value can be a signature's source: where the signer came from, in small letters, digits and hyphens. */
export function isSource(value: string): boolean {
  return SHAPE.test(value);
}
