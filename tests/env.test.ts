import { describe, expect, test } from "vitest";
import { readEnv, SettingsError } from "../app/env";

test("without any setting the defaults are a local SQLite server with its own mailbox", () => {
  expect(readEnv({}, "/srv/onevoice")).toEqual({
    databaseUrl: "file:/srv/onevoice/data/onevoice.sqlite",
    publicUrl: "http://localhost:3000",
    isPublicUrlSet: false,
    smtpUrl: null,
    mailFrom: { name: "One Voice", address: "campaigns@onevoice.example" },
    keyFile: "/srv/onevoice/data/keys.json",
    port: 3000,
    host: "localhost",
    trustProxy: 0,
    logLevel: "info",
  });
});

test("blank means unset", () => {
  expect(readEnv({ PORT: " ", PUBLIC_URL: "", SMTP_URL: "" }, "/srv")).toEqual(readEnv({}, "/srv"));
});

test("settings are taken as given", () => {
  const env = readEnv(
    {
      DATABASE_URL: "postgres://user:secret@db/onevoice",
      PUBLIC_URL: "https://campaign.example.org",
      SMTP_URL: "smtps://user:secret@mail.example.org:465",
      MAIL_FROM: '"Coalition" <post@example.org>',
      ONEVOICE_KEY_FILE: "/etc/onevoice/keys.json",
      PORT: "8080",
      HOST: "0.0.0.0",
      TRUST_PROXY: "10.0.0.0/8, 127.0.0.1",
      LOG_LEVEL: "debug",
    },
    "/srv",
  );
  expect(env).toEqual({
    databaseUrl: "postgres://user:secret@db/onevoice",
    publicUrl: "https://campaign.example.org",
    isPublicUrlSet: true,
    smtpUrl: "smtps://user:secret@mail.example.org:465",
    mailFrom: { name: "Coalition", address: "post@example.org" },
    keyFile: "/etc/onevoice/keys.json",
    port: 8080,
    host: "0.0.0.0",
    trustProxy: ["10.0.0.0/8", "127.0.0.1"],
    logLevel: "debug",
  });
});

describe("a wrong value names its setting and what is right, and is not repeated", () => {
  test.each([
    ["DATABASE_URL", "mysql://secret@db/x", /DATABASE_URL must be file:PATH/],
    ["PUBLIC_URL", "campaign.example.org", /PUBLIC_URL must be an http or https origin/],
    ["PUBLIC_URL", "https://example.org/path", /PUBLIC_URL must be an http or https origin/],
    ["SMTP_URL", "http://secret@example.org", /SMTP_URL must begin with smtp:/],
    ["SMTP_URL", "smtp://mail.example.org?secret=1", /SMTP_URL takes only the parameters requireTLS/],
    ["MAIL_FROM", "secret", /MAIL_FROM must be an address/],
    ["MAIL_FROM", "a@example.org\r\nBcc: secret@example.org", /MAIL_FROM must be an address/],
    ["PORT", "70000", /PORT must be a port number/],
    ["PORT", "secret", /PORT must be a port number/],
    ["HOST", "a b", /HOST must be an address to listen on/],
    ["PORT", "0x10", /PORT must be a port number/],
    ["PORT", "1e3", /PORT must be a port number/],
    ["TRUST_PROXY", "abc", /TRUST_PROXY must be the number of proxies/],
    ["TRUST_PROXY", "1.2.3", /TRUST_PROXY must be the number of proxies/],
    ["TRUST_PROXY", "10.0.0.0/40", /TRUST_PROXY must be the number of proxies/],
    ["TRUST_PROXY", "yes", /TRUST_PROXY must be the number of proxies/],
    ["LOG_LEVEL", "loud", /LOG_LEVEL must be one of/],
  ])("%s=%s", (name, value, message) => {
    const read = () => readEnv({ [name]: value }, "/srv");
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(message);
    expect(read).not.toThrow(/secret@|=secret|secret=|70000|loud/);
  });

  test("all wrong settings are told at once", () => {
    expect(() => readEnv({ PORT: "0", LOG_LEVEL: "loud" }, "/srv")).toThrow(/PORT[\s\S]*LOG_LEVEL/);
  });
});
