import { createHash, generateKeyPairSync, randomBytes, sign as signBytes } from "node:crypto";
import type { MadePasskey, ShownPasskey } from "../../app/domain/passkey";

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const ATTESTED = 0x40;

type Cbor = number | string | Uint8Array | Map<Cbor, Cbor>;

/** CBOR (RFC 8949) of what attestations are made of: small integers, texts, bytes, maps. */
function cbor(value: Cbor): Buffer {
  if (typeof value === "number") return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === "string") return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value]);
  const members = [...value].flatMap(([key, member]) => [cbor(key), cbor(member)]);
  return Buffer.concat([head(5, value.size), ...members]);
}

function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  if (length < 256) return Buffer.from([(major << 5) | 24, length]);
  return Buffer.from([(major << 5) | 25, length >> 8, length & 0xff]);
}

export interface Ceremony {
  challenge: string;
  /** The origin that the browser saw. */
  origin?: string;
  /** The name that the passkey is for. */
  rpId?: string;
  isVerified?: boolean;
}

/** An authenticator with one passkey (ES256), as an attacker may bend it. Its counter is what the test sets. */
export function softAuthenticator() {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const jwk = publicKey.export({ format: "jwk" });
  const id = randomBytes(16);
  const state = { counter: 0, userHandle: "" };

  const clientData = (type: string, { challenge, origin = "http://localhost:3000" }: Ceremony) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const authenticatorData = ({ rpId = "localhost", isVerified = true }: Ceremony, attested?: Buffer) => {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(state.counter);
    const flags = USER_PRESENT | (isVerified ? USER_VERIFIED : 0) | (attested ? ATTESTED : 0);
    const parts = [createHash("sha256").update(rpId).digest(), Buffer.from([flags]), counter];
    return Buffer.concat(attested ? [...parts, attested] : parts);
  };
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");

  return {
    id: text(id),
    state,
    /** Makes the passkey. */
    make(ceremony: Ceremony): MadePasskey {
      const key = new Map<Cbor, Cbor>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(jwk.x as string, "base64url")],
        [-3, Buffer.from(jwk.y as string, "base64url")],
      ]);
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cbor(key)]);
      const attestation = new Map<Cbor, Cbor>([
        ["fmt", "none"],
        ["attStmt", new Map()],
        ["authData", authenticatorData(ceremony, attested)],
      ]);
      return {
        id: text(id),
        rawId: text(id),
        type: "public-key",
        response: {
          clientDataJSON: text(clientData("webauthn.create", ceremony)),
          attestationObject: text(cbor(attestation)),
          transports: ["internal"],
        },
      };
    },
    /** Shows the passkey. */
    show(ceremony: Ceremony): ShownPasskey {
      const client = clientData("webauthn.get", ceremony);
      const data = authenticatorData(ceremony);
      const signed = Buffer.concat([data, createHash("sha256").update(client).digest()]);
      return {
        id: text(id),
        rawId: text(id),
        type: "public-key",
        response: {
          clientDataJSON: text(client),
          authenticatorData: text(data),
          signature: text(signBytes("sha256", signed, privateKey)),
          userHandle: text(Buffer.from(state.userHandle)),
        },
      };
    },
  };
}

export type SoftAuthenticator = ReturnType<typeof softAuthenticator>;
