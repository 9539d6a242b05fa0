import type { ShownEndorsement, ShownOrganisation } from "../../domain/public-view";

/** Organisations that do not exist. */
export const coalition: ShownOrganisation = {
  slug: "sample-coalition",
  name: "Sample Coalition against Enforced Disappearance",
  country: "CH",
  site: "https://coalition.example",
  logo: null,
};

const lantern: ShownOrganisation = {
  slug: "sample-lantern",
  name: "Lantern Human Rights Centre",
  country: "DE",
  site: "https://lantern.example",
  logo: null,
};

const korean: ShownOrganisation = {
  slug: "sample-korean",
  name: "보기 인권 시민연합",
  country: "KR",
  site: null,
  logo: null,
};

const arabic: ShownOrganisation = {
  slug: "sample-arabic",
  name: "المركز المثالي لحقوق الإنسان",
  country: "TN",
  site: null,
  logo: null,
};

const japanese: ShownOrganisation = {
  slug: "sample-japanese",
  name: "見本人権ネットワーク",
  country: "JP",
  site: null,
  logo: null,
};

const long: ShownOrganisation = {
  slug: "sample-long",
  name: "International Federation of Sample Leagues for the Rights of Prisoners, Families and Survivors",
  country: "CD",
  site: null,
  logo: null,
};

const small: ShownOrganisation = { slug: "sample-small", name: "Amparo", country: "AR", site: null, logo: null };

export const endorsements: readonly ShownEndorsement[] = [
  {
    organisation: lantern,
    quote: {
      text: "We have taken down the accounts of more than three hundred survivors. What they lack is not courage to speak. They lack somebody with a mandate to listen.",
      locale: "en",
    },
  },
  {
    organisation: korean,
    quote: { text: "가족을 잃은 이들은 오늘도 소식을 기다립니다. 진실을 아는 것은 그들의 권리입니다.", locale: "ko" },
  },
  { organisation: arabic, quote: null },
  { organisation: japanese, quote: null },
  { organisation: long, quote: null },
  { organisation: small, quote: null },
  { organisation: { ...small, slug: "sample-eighth", name: "Eighth Sample League", country: "FR" }, quote: null },
];

export const organisations: readonly ShownOrganisation[] = [lantern, coalition, korean, arabic, japanese, long, small];
