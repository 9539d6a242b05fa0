/** The value of a cookie in a request; null when it brings none of this name. */
export function cookieOf(request: Request, name: string): string | null {
  return cookieIn(request.headers.get("cookie") ?? "", name);
}

/** The same in the text of a Cookie header. */
export function cookieIn(header: string, name: string): string | null {
  const wanted = `${name}=`;
  const cookies = header.split(";").map((part) => part.trim());
  const found = cookies.find((cookie) => cookie.startsWith(wanted));
  return found ? found.slice(wanted.length) : null;
}

/** What every cookie of ours says: for the whole site, not for scripts, not with requests that other sites start. */
export function cookieAttributes(publicUrl: string): string {
  return `Path=/; HttpOnly; SameSite=Lax${isSecure(publicUrl) ? "; Secure" : ""}`;
}

export function isSecure(publicUrl: string): boolean {
  return publicUrl.startsWith("https:");
}
