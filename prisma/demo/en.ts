import type { DemoCampaignText } from "./demo-text";

export const english: DemoCampaignText = {
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
  consentPublic:
    "Show my name and country on this campaign’s page. It appears there a day or two after I confirm, never with my town or the date. I can take it back at any time.",
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
