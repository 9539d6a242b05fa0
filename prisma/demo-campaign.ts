/** The words of the demo campaign in one language: what a signer reads and agrees to, and the letter to the targets. */
export interface DemoCampaignText {
  title: string;
  summary: string;
  /** The exact request to the member states. */
  ask: string;
  /** Markdown. */
  body: string;
  /** The consent without which nothing is stored. */
  consent: string;
  consentName: string;
  consentUpdates: string;
  /** With merge fields, as `letterBody`. */
  letterSubject: string;
  /** Plain text, paragraphs parted by an empty line, with the merge fields of app/domain/letter.ts. */
  letterBody: string;
}

/** An office that the letter goes to. `country` is ISO 3166-1 alpha-2, or null for an office of an organisation. */
export interface DemoTarget {
  office: string;
  salutation: string;
  country: string | null;
  email: string;
  locale: "en" | "ko";
}

/** A coalition with one campaign, as plain data for the seed. */
export interface DemoCampaign {
  organisation: { slug: string; names: Record<"en" | "ko", string>; country: string; site: string };
  slug: string;
  goal: number;
  timeZone: string;
  closesAt: null;
  defaultLocale: "en" | "ko";
  texts: Record<"en" | "ko", DemoCampaignText>;
  targets: readonly DemoTarget[];
}

const english: DemoCampaignText = {
  title: "Establish a UN Commission of Inquiry",
  summary:
    "Crimes against humanity are being committed in North Korea, and no international commission has ever been charged with investigating them. Member states of the United Nations can change that.",
  ask: "We ask the member states of the United Nations to establish a commission of inquiry into crimes against humanity in the Democratic People’s Republic of Korea, with a mandate to investigate these crimes, to identify those responsible, and to recommend how they can be held to account and how the victims can obtain redress.",
  body: `For decades, people who escaped from North Korea have told the same things: camps that nobody leaves, families punished for one relative, torture, public executions, hunger. Their accounts fill books and reports. They have never been examined by an international body with the mandate and the means to do it.

## What has to be investigated

- **Political prison camps.** People are held without trial, often together with their parents and children, and often for life. They do forced labour and get too little to eat. Nobody outside can count the prisoners. Human-rights organisations speak of up to 200,000, and even cautious estimates of many tens of thousands. The government denies that the camps exist.
- **Abductions.** In 2002 North Korea admitted that it had abducted thirteen Japanese citizens; five of them came home. The Republic of Korea counts about 500 of its citizens who were taken after the Korean War and never returned, most of them fishermen. Tens of thousands were carried off during the war. People from other countries have disappeared in the same way.
- **The famine of the 1990s.** Estimates of the dead run from several hundred thousand to more than two million. Survivors say that food went first to those the state held to be loyal, and that people who left home to look for food were punished.
- **Forced repatriation.** Leaving the country without permission is treated as a crime. People who flee to China and are sent back face interrogation, detention and torture. Women who return pregnant report forced abortions.

Acts like these, when they are part of a widespread or systematic attack on civilians, are crimes against humanity.

## What a commission of inquiry can do

A commission of inquiry is a small group of independent experts with a staff of investigators. It hears victims and witnesses, protects them, and gathers evidence in a form that a court can use later. It states which crimes were committed and, where it can, who is responsible. Then it reports in public and recommends what should follow. It cannot arrest or sentence anyone. It ends the excuse that nobody knew.

Such commissions were set up for Darfur in 2004, for Guinea in 2009, and for Libya and Syria in 2011.

## Why the member states decide

The United Nations has had a Special Rapporteur on North Korea since 2004, and the General Assembly has adopted a resolution on human rights there every year since 2005. The Special Rapporteur has not been let into the country and works almost alone. A commission needs a decision of states: of the 47 members of the Human Rights Council, of the General Assembly, or of the Security Council. Governments vote there. They hear from each other every day, and rarely from you.

## Who we are

The International Coalition to Stop Crimes against Humanity in North Korea was founded in Tokyo in September 2011 by more than 40 organisations from 15 countries.

## What happens with your signature

1. You confirm it by e-mail. Only then do we count it.
2. We hand the number of signatures for each country, and the list of signers, to the offices named on this page.
3. Your name stands on that list only if you want it to. Your e-mail address never does.
4. You can withdraw at any time.

*This campaign comes with One Voice as an example and is told from the years 2011 to 2013. On 21 March 2013 the Human Rights Council established the commission of inquiry by its resolution 22/13.*
`,
  consent:
    "I explicitly consent that the International Coalition to Stop Crimes against Humanity in North Korea processes my name, country and e-mail address, and my town and comment if I give them. These data may reveal my political opinions. They are used to count my signature and to hand the list of signers to the recipients named on this page, who may be in other countries than mine. My e-mail address is not on the list. I can withdraw at any time with the link in the mail I receive. Withdrawing does not undo lists that were already handed over.",
  consentName:
    "Show my name on the list handed to the recipients. Without this tick I am counted, and my name is withheld.",
  consentUpdates:
    "Send me e-mail about this campaign from the International Coalition to Stop Crimes against Humanity in North Korea. I can stop it at any time.",
  letterSubject: "{{campaign}}: letter and list of signers",
  letterBody: `{{salutation}}

On behalf of the people who have signed our campaign, we write to you about the human rights situation in the Democratic People’s Republic of Korea, and about a decision that lies in the hands of the member states of the United Nations.

Their request reads:

{{ask}}

Survivors, families of abducted persons and human-rights organisations have described for many years how people are held in political prison camps without trial, how families are punished for the acts of one relative, how citizens of several states were abducted, and what happens to those who flee and are returned by force. These accounts deserve an independent and impartial examination. A commission of inquiry would hear the victims, preserve the evidence and give member states a sound basis for what they decide next.

The campaign “{{campaign}}” has gathered, up to {{date}}:

Signatures: {{total}}
Countries and territories: {{countries}}
Listed by name: {{listed}}
Name withheld: {{withheld}}

Every signature was confirmed by its signer by e-mail. The names counted as withheld are left out of the list at the wish of the signers, some of them for their own safety or that of their families. The list is attached, together with a manifest by which you can check, without asking us, that it is complete and unchanged. It contains no e-mail addresses.

We respectfully ask you to support the establishment of a commission of inquiry in the bodies of the United Nations in which you are represented, and to let us know the position you take. We would be glad to provide further information or to meet your staff.

Please accept the assurances of our highest consideration.

{{coalition}}
`,
};

const korean: DemoCampaignText = {
  title: "유엔 조사위원회 설치 촉구",
  summary:
    "북한에서는 지금도 반인도범죄가 벌어지고 있습니다. 그러나 이를 조사할 임무를 맡은 국제 조사기구는 한 번도 없었습니다. 유엔 회원국이 뜻을 모으면 바꿀 수 있습니다.",
  ask: "우리는 유엔 회원국에 북한의 반인도범죄를 다룰 조사위원회를 설치할 것을 요구합니다. 조사위원회는 반인도범죄를 조사하고, 책임자를 밝히며, 책임을 묻고 피해자를 구제할 방안을 권고할 권한을 가져야 합니다.",
  body: `북한을 벗어난 이들은 수십 년 동안 같은 이야기를 들려주었습니다. 한번 들어가면 나올 수 없는 수용소, 한 사람 때문에 온 가족이 벌을 받는 연좌제, 고문과 공개처형, 굶주림에 관한 증언입니다. 증언은 책과 보고서로 쌓였지만, 이를 제대로 조사할 권한과 인력을 갖춘 국제기구는 아직 없습니다.

## 무엇을 조사해야 하는가

- **정치범수용소.** 재판도 없이, 흔히 부모와 자녀까지 함께, 많은 경우 평생 갇혀 지냅니다. 수감자는 강제노동에 시달리면서 먹을 것조차 제대로 받지 못합니다. 밖에서는 그 수를 정확히 셀 수 없습니다. 인권 단체들은 많게는 20만 명으로 보고, 신중하게 잡은 추정치도 수만 명을 훌쩍 넘습니다. 북한 당국은 수용소의 존재 자체를 부인합니다.
- **납치.** 북한은 2002년 일본인 13명을 납치한 사실을 인정했고, 그 가운데 다섯 명이 고향에 돌아왔습니다. 대한민국 정부는 6·25전쟁 뒤에 끌려가 돌아오지 못한 국민을 500여 명으로 파악하고 있으며, 대부분이 어부입니다. 전쟁 중에 끌려간 사람은 수만 명에 이릅니다. 다른 나라 사람도 같은 일을 겪었습니다.
- **1990년대의 대기근.** 사망자 추정치는 수십만 명에서 200만 명 이상까지 다양합니다. 살아남은 이들은 당국이 충성스럽다고 여긴 사람에게 식량이 먼저 돌아갔고, 먹을 것을 찾아 길을 나선 사람은 처벌받았다고 증언합니다.
- **강제송환.** 북한에서는 허가 없이 나라를 떠나는 일이 범죄로 다루어집니다. 중국으로 탈출했다가 송환된 사람은 심문과 구금, 고문을 당합니다. 임신한 채 송환된 여성들은 강제로 낙태를 당했다고 말합니다.

이러한 행위가 민간인을 겨냥한 광범위하거나 체계적인 공격의 일부로 저질러질 때, 이를 반인도범죄라고 합니다.

## 조사위원회는 무엇을 할 수 있는가

조사위원회는 독립된 전문가 몇 명과 조사관들로 꾸려집니다. 피해자와 증인을 보호하면서 증언을 듣고, 훗날 법정에서 쓸 수 있는 형태로 증거를 모읍니다. 어떤 범죄가 있었는지, 밝힐 수 있다면 누구에게 책임이 있는지를 가려냅니다. 그 결과를 공개적으로 보고하고, 이어서 해야 할 일을 권고합니다. 누군가를 체포하거나 처벌할 권한은 없습니다. 그러나 몰랐다는 변명은 더 이상 통하지 않게 됩니다.

이러한 위원회는 2004년 다르푸르, 2009년 기니, 2011년 리비아와 시리아 사태를 조사하기 위해 설치된 바 있습니다.

## 왜 회원국이 결정하는가

유엔은 2004년부터 북한인권특별보고관을 두고 있으며, 총회는 2005년부터 해마다 북한인권결의를 채택해 왔습니다. 그러나 특별보고관은 북한 땅을 밟지 못한 채 거의 혼자서 일하고 있습니다. 조사위원회를 세우려면 국가들의 결정이 필요합니다. 47개 이사국으로 이루어진 인권이사회나 총회, 안전보장이사회가 결의해야 합니다. 그 자리에서 표를 던지는 것은 각국 정부입니다. 정부끼리는 날마다 의견을 나누지만, 여러분의 목소리를 듣는 일은 드뭅니다.

## 우리는 누구인가

북한반인도범죄철폐국제연대(ICNK)는 2011년 9월 도쿄에서 15개 나라 40여 개 단체가 모여 세운 연대체입니다.

## 서명은 이렇게 쓰입니다

1. 이메일로 서명을 확인해 주십시오. 확인된 서명만 집계합니다.
2. 나라별 서명자 수와 서명자 명단을 이 페이지에 적힌 기관에 전달합니다.
3. 이름은 원하시는 경우에만 명단에 싣습니다. 이메일 주소는 어떤 경우에도 싣지 않습니다.
4. 언제든지 서명을 철회하실 수 있습니다.

*이 캠페인은 One Voice에 들어 있는 예시이며, 2011년부터 2013년까지의 시점에서 썼습니다. 유엔 인권이사회는 2013년 3월 21일 결의 22/13호로 조사위원회를 설치했습니다.*
`,
  consent:
    "북한반인도범죄철폐국제연대가 저의 이름, 나라, 이메일 주소와 제가 적은 경우 사는 곳과 의견을 처리하는 데 명시적으로 동의합니다. 이 정보로 저의 정치적 견해가 드러날 수 있음을 알고 있습니다. 이 정보는 서명을 집계하고, 이 페이지에 적힌 기관(국외 기관 포함)에 서명자 명단을 전달하는 데 쓰입니다. 이메일 주소는 명단에 싣지 않습니다. 메일로 받은 링크에서 언제든지 동의를 철회할 수 있으며, 철회하더라도 이미 전달된 명단은 되돌릴 수 없습니다.",
  consentName:
    "받는 기관에 전달하는 명단에 제 이름을 실어 주십시오. 표시하지 않으면 서명자 수에는 포함되고 이름은 밝히지 않습니다.",
  consentUpdates:
    "북한반인도범죄철폐국제연대가 보내는 이 캠페인 관련 소식을 이메일로 받겠습니다. 언제든지 그만 받을 수 있습니다.",
  letterSubject: "{{campaign}}: 서한과 서명자 명단을 보내 드립니다",
  letterBody: `{{salutation}}

북한의 인권 상황을 바로잡기 위해 뜻을 모은 서명자들을 대신하여 이 서한을 드립니다. 아울러 유엔 회원국의 결정이 필요한 한 가지를 간곡히 요청드립니다.

서명자들의 요구는 다음과 같습니다.

{{ask}}

정치범수용소에 재판 없이 갇힌 사람들, 가족의 일로 함께 벌을 받은 사람들, 여러 나라에서 납치된 사람들, 탈출했다가 강제로 송환된 사람들의 이야기는 생존자와 가족, 인권 단체를 통해 오랫동안 알려져 왔습니다. 이제 이 증언들을 독립적이고 공정하게 조사해야 합니다. 조사위원회는 피해자의 목소리를 듣고 증거를 보존하며, 회원국이 다음 행동을 결정하는 데 믿을 만한 근거를 제공할 것입니다.

“{{campaign}}” 캠페인에 {{date}}까지 모인 서명은 다음과 같습니다.

서명자 수: {{total}}
참여한 나라와 지역: {{countries}}
이름을 밝힌 서명자: {{listed}}
이름을 밝히지 않은 서명자: {{withheld}}

모든 서명은 서명자 본인이 이메일로 확인한 것입니다. 이름을 밝히지 않은 분들은 본인의 뜻에 따라 명단에서 이름을 뺐으며, 그 가운데에는 본인이나 가족의 안전을 염려하신 분도 있습니다. 서명자 명단과 함께, 명단이 빠짐없이 그대로 전달되었는지 저희에게 묻지 않고도 확인하실 수 있는 검증용 명세서를 첨부합니다. 명단에는 이메일 주소가 들어 있지 않습니다.

유엔에서 조사위원회 설치를 적극 지지해 주시고, 이에 대한 입장을 저희에게 알려 주시기를 정중히 요청드립니다. 추가 자료나 면담이 필요하시면 기꺼이 응하겠습니다.

깊은 경의를 표하며 올립니다.

{{coalition}}
`,
};

/**
 * The campaign that a fresh installation shows. Every address is under `.example` (RFC 2606, section 2), so that nothing
 * sent by mistake can reach a real office.
 */
export const demoCampaign: DemoCampaign = {
  organisation: {
    slug: "icnk-demo",
    names: {
      en: "International Coalition to Stop Crimes against Humanity in North Korea",
      ko: "북한반인도범죄철폐국제연대",
    },
    country: "KR",
    site: "https://coalition.example",
  },
  slug: "un-commission-of-inquiry",
  goal: 100_000,
  timeZone: "Asia/Seoul",
  closesAt: null,
  defaultLocale: "en",
  texts: { en: english, ko: korean },
  targets: [
    {
      office: "President of the Human Rights Council",
      salutation: "Excellency,",
      country: null,
      email: "president@human-rights-council.example",
      locale: "en",
    },
    {
      office: "Permanent Mission of Japan to the United Nations Office at Geneva",
      salutation: "Excellency,",
      country: "JP",
      email: "mission@japan-geneva.example",
      locale: "en",
    },
    {
      office: "Permanent Mission of Brazil to the United Nations Office at Geneva",
      salutation: "Excellency,",
      country: "BR",
      email: "mission@brazil-geneva.example",
      locale: "en",
    },
    {
      office: "Minister for Foreign Affairs of Indonesia",
      salutation: "Excellency,",
      country: "ID",
      email: "minister@indonesia-foreign-affairs.example",
      locale: "en",
    },
    {
      office: "대한민국 외교부 장관",
      salutation: "장관님께",
      country: "KR",
      email: "minister@korea-foreign-affairs.example",
      locale: "ko",
    },
  ],
};
