const SHAPE = /^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/;

/**
 * Whether a value is a slug, the part of an address that names a campaign, an organisation or an activity: up to 100
 * small letters of ASCII, digits and hyphens, no hyphen at either end. Nothing else is asked of the database: Postgres
 * refuses a NUL.
 */
export function isSlug(value: string): boolean {
  return SHAPE.test(value);
}
