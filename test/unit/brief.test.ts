import { expect } from '@open-wc/testing';
import { claimsOf, partsOf } from '../../tools/content/texts.js';
import * as all from '../../src/article/all.js';
import { en } from '../../src/article/en.js';
import { es } from '../../src/article/es.js';
import { provider } from '../../src/article/provider.js';
import { pt } from '../../src/article/pt.js';
import type { Article, Block, List, Note } from '../../src/article/types.js';
import type { KratomInfoCard } from '../../src/element/kratom-info-card.js';
import { fill } from '../../src/view/fill.js';
import { allByRole, byRole, underHeading } from './helpers/by-role.js';
import { rootOf, textOf } from './helpers/card.js';
import { leavesOf } from './helpers/translations.js';

// The editorial brief as a checklist. A fact is a short pattern that any good sentence about it
// matches: reword as you like, and change a pattern only together with the fact.

/** What each part says in English. */
const facts: Record<string, Record<string, RegExp>> = {
  title: { 'the question of the article': /addictive.*kratom|kratom.*addictive/i },
  'short answer': {
    'yes, it can be': /^Yes, kratom can be addictive/,
    'not everyone becomes addicted': /not everyone/,
    dependence: /dependence/,
    withdrawal: /withdrawal/,
    cravings: /cravings/,
    'knowing why is a first step': /first step/,
  },
  'emergency notice': {
    'someone stops breathing': /stops breathing/,
    'or breathes very slowly': /very slowly/,
    'or cannot be woken': /woken/,
    'or collapses': /collapses/,
    'or has a seizure': /seizure/,
    naloxone: /naloxone/,
    'stay with the person': /stay with/,
    'more than one dose': /more than one dose/i,
  },
  opening: {
    popular: /popular/,
    'sold as natural': /natural/,
    'for pain, anxiety and opioid withdrawal': /pain, anxiety or opioid withdrawal/,
    'natural is not safe': /not make it safe/,
    'use does not prove that it works': /not prove/,
    'no approved drug': /not approved/,
    'the name and the short name of 7-OH': /7-hydroxymitragynine, or 7-OH/,
    'it acts on opioid receptors': /opioid receptors/,
    'it can lead to dependence and addiction': /dependence and addiction/,
    'about a quarter to three in ten in two U.S. surveys':
      /two U\.S\. surveys.*quarter to three in ten/,
    'mostly mild or moderate in the larger one': /larger.*mild or moderate/,
    'severe in a study in Malaysia': /Malaysia.*severe/,
    'surveys do not speak for everyone': /cannot speak for everyone/,
  },
  'what-is-kratom': {
    'a plant of Southeast Asia': /Southeast Asia/,
    'used for centuries': /centuries/,
    'as a stimulant': /stimulant/,
    'and against pain': /pain/,
    'small amounts: energy or focus': /small amounts.*energy or focus/,
    'larger amounts: like an opioid': /larger amounts.*opioid/i,
    'euphoria and sedation': /euphoria.*sedation/,
    'as people report': /report/,
    'strength and contents vary': /strong.*contain/,
    'smoke shops': /smoke shops/,
    'gas stations': /gas stations/,
    online: /online/,
    'so it seems safe': /seem safe/,
    'serious consequences': /serious consequences/,
    seizures: /seizures/,
    'liver injury': /liver/,
    contaminants: /contaminated/,
  },
  'seven-oh': {
    'a very active and potent alkaloid': /alkaloids.*active and potent/,
    'mu-opioid receptors': /mu-opioid receptors/,
    'as morphine and oxycodone': /morphine and oxycodone/,
    'the leaf: mostly mitragynine': /leaf.*mitragynine/,
    'only traces of 7-OH': /only traces/,
    'the body makes it too': /body.*makes 7-OH/,
    'concentrated products': /concentrated 7-OH products/i,
    'people choose it as “safer”': /“safer”/,
    'it has its own risk': /risk of addiction of its own/,
    'stronger than morphine in mice': /mice.*stronger than morphine/,
    'strength explains effects and risks': /both the effects.*risks/,
    'it can slow or stop breathing': /slow or stop.*breathing/,
    'above all with alcohol or sedatives': /alcohol or sedatives/,
    'it can be fatal': /fatal/,
    naloxone: /naloxone/i,
  },
  symptoms: {
    'the heading that a reader looks for': /^Is kratom physically addictive\?.*symptoms/,
    'physical dependence': /Yes.*physical dependence/,
    'the body adapts': /body adapts/,
    tolerance: /tolerance/,
    'higher doses for the same effect': /higher doses/,
    'withdrawal after stopping': /withdrawal.*stop/,
    'mild to severe': /mild to severe/,
    'mild to moderate on average in U.S. surveys': /U\.S\. surveys.*mild to moderate on average/,
    'hard, and lasting': /hard.*last/,
    'back to kratom just to feel normal': /just to feel normal/,
  },
  psychological: {
    'the term': /psychological dependence/,
    cravings: /cravings/,
    'compulsive use': /compulsive use/,
    'coping with problems': /cope with emotional or mental-health problems/,
    'several times a day just to function': /several times a day just to function/,
    'wanting to stop': /want to stop/,
    'a barrier to recovery': /barriers to recovery/,
    'easy to overlook': /easy to (miss|overlook)/,
  },
  risk: {
    'anyone can': /Anyone/,
    'chronic pain or anxiety': /chronic pain or anxiety/,
    'history of opioid use or a disorder': /opioid use or of a substance use disorder/,
    'no medical guidance': /without medical guidance/,
    'young adults': /Young adults/,
    'regular use and high doses': /regular use and high doses/i,
    'how often matters more': /how often.*more than how much/i,
  },
  'what-to-do': {
    withdrawal: /withdrawal/,
    tolerance: /tolerance/,
    'trouble cutting back': /cutting back/,
    'not alone': /not alone/,
    'help exists': /help exists/,
    'a professional first': /first step.*medical professional.*addiction/,
    'tell them what, how much, how often': /which product.*how much.*how often/,
    'stopping suddenly': /stopping suddenly.*hard.*dangerous/i,
    'after heavy or long use': /heavy or long use/,
    'talk before you stop': /before you stop/,
    'say so if pregnant': /pregnant/,
    'or with 7-OH or other drugs': /7-OH products or other drugs/,
    'newborns can have withdrawal': /newborn/,
    therapy: /therapy/,
    'buprenorphine, untested': /buprenorphine.*no controlled study/,
    'detox by referral': /helps arrange detox by referral/,
    'programs and long-term support': /treatment programs.*long-term recovery/,
  },
  law: {
    'July 2025: the FDA, not for the leaf': /July 29, 2025.*FDA.*not on kratom leaf/,
    'August 2026: three compounds in Schedule I': /August 26, 2026.*three.*Schedule I/,
    'their names': /mitragynine pseudoindoxyl, MGM-15 and MGM-16/,
    'October 2026: notice about 7-OH above limits': /October 2026.*intends.*limits/,
    'an order from mid-November': /mid-November 2026/,
    'states ban and change': /ban kratom itself.*change/,
    'where to ask': /health department or a lawyer/,
  },
  'message of the provider': {
    'a team that understands': /understands/,
    'without judgment': /nonjudgmental/,
    'a plan for recovery': /plan.*lasting recovery/,
    'inpatient or outpatient': /inpatient or outpatient/i,
  },
  disclaimer: { 'no replacement for a clinician': /does not replace.*clinician/ },
  byline: {
    'the staff, and nobody else': /^Written by MCA Staff\./,
    'who they are': /expert staff of the Massachusetts Center for Addiction/,
    'what else the publisher does': /publishes.*offers addiction treatment/,
  },
};

/** English claims, each with the sources that it must have. */
const claims: readonly (readonly [claim: RegExp, sources: readonly number[]])[] = [
  [/kratom can be addictive/, [5, 6]],
  [/two U\.S\. surveys/, [5, 6]],
  [/larger survey/, [5]],
  [/Malaysia/, [8]],
  [/low mood/, [10]],
  [/not approved/, [1, 2]],
  [/acts on the opioid receptors/, [11, 12]],
  [/Southeast Asia/, [4, 8]],
  [/euphoria/, [4, 8]],
  [/liver injury/, [1, 2]],
  [/morphine and oxycodone/, [11, 12]],
  [/only traces/, [2, 12]],
  [/stronger than morphine/, [3, 11]],
  [/stop a person’s breathing/, [13]],
  [/physical dependence/, [6, 7, 8]],
  [/tolerance, so/, [6, 7, 8]],
  [/Withdrawal symptoms can include/, [6, 7, 8]],
  [/mild to severe/, [6, 7, 8]],
  [/compulsive use/, [6, 8, 9]],
  [/mental-health problems/, [10]],
  [/chronic pain or anxiety/, [10]],
  [/history of opioid use/, [5]],
  [/how often a person uses/, [7]],
  [/newborn/, [14]],
  [/buprenorphine/, [9]],
  [/July 29, 2025/, [3]],
  [/August 26, 2026/, [15]],
];

/** What is the same in every language: the sources of each part, all of them. */
const sourcesOfParts: Record<string, readonly number[]> = {
  'short answer': [5, 6, 8],
  'emergency notice': [13],
  opening: [1, 2, 5, 6, 8, 10, 11, 12, 13],
  'what-is-kratom': [1, 2, 4, 8, 13],
  'seven-oh': [2, 3, 10, 11, 12, 13],
  symptoms: [6, 7, 8],
  psychological: [6, 8, 9, 10],
  risk: [5, 6, 7, 10],
  'what-to-do': [6, 8, 9, 14],
  law: [3, 15],
};

/** The numbers and addresses of the help lines, in their order. */
const helpLines: readonly (readonly (string | undefined)[])[] = [
  ['1-800-222-1222'],
  ['988', '988'],
  ['1-800-662-4357'],
  ['833-773-2445', '833-773-2445'],
  ['800-327-5050'],
  ['https://findtreatment.gov/'],
];

/** What the legal statement names in every language. */
const legalRecord = ['FDA', 'DEA', '29', '2025', '26', '2026', 'MGM-15', 'MGM-16', '7-OH'];

/** Words that must not be there, and for translations those that were corrected. */
const forbidden: Record<string, RegExp> = {
  en: /(?<!\p{L})(addicts?|abus\p{L}*|clean|dirty|junkies?|users?|guarantee\p{L}*|cures?|HIPAA|comfortabl\p{L}*|safe environment)(?!\p{L})/giu,
  es: /(?<!\p{L})(adict[oa]s?|vicios?|drogadict\p{L}*|limpi[oa]s?|suci[oa]s?|usuari[oa]s?|uso regular|rastros|tiendas para fumadores|drogas legales|garantiza\p{L}*|cura|t[úu]|tu|(?:el|del|al|un) 7-OH)(?!\p{L})/giu,
  'pt-BR':
    /(?<!\p{L})(v[íi]ci\p{L}*|adict[oa]s?|drogad\p{L}*|limp[oa]s?|suj[oa]s?|usuári[oa]s?|barato|ligar para|ligue (?!para|ou)\p{L}+|garant\p{L}*|cura|tu|(?:o|do|ao|no|um) 7-OH)(?!\p{L})/giu,
};

/** Wordings that the brief asks of a translation. */
const wordings: readonly (readonly [Article, readonly RegExp[]])[] = [
  [
    es,
    [
      /uso habitual/,
      /adminístresela a la persona/,
      /tiendas de artículos para fumar/,
      /cantidades mínimas/,
      /crear dependencia psicológica/,
      /sin poder dejarlo/,
      /usan kratom para aliviar el dolor/,
      /“sustancias de venta legal con efectos psicoactivos”/,
      /especialista en adicciones/,
      /lo difícil que es la dependencia/,
      /complementa/,
      /^Ayuda independiente$/m,
      /Autoría: equipo de MCA\./,
      /síntomas/i,
      /oprima el 2.*AYUDA/,
    ],
  ],
  [
    pt,
    [
      /^Até que ponto o kratom causa dependência\?$/m,
      /fissura/,
      /Ligue para 911/,
      /perder a consciência/,
      /deixar a respiração lenta ou fazê-la parar/,
      /conseguir parar/,
      /“substâncias vendidas legalmente” em busca de efeitos/,
      /percebe sintomas de abstinência/,
      /se estiver grávida/,
      /ajuda a conseguir desintoxicação, por encaminhamento/,
      /\(Behavioral Health Help Line\)/,
      /a melhor linha para quem fala português/,
      /entende como é difícil lidar com a dependência/,
      /complementam/,
      /sintomas/i,
    ],
  ],
];

describe('the article in English', () => {
  for (const [part, points] of Object.entries(facts)) {
    for (const [point, pattern] of Object.entries(points)) {
      it(`says in the ${part}: ${point}`, () => {
        expect(wordsOf(en, part)).to.match(pattern);
      });
    }
  }

  for (const [claim, sources] of claims) {
    it(`cites ${sources.join(', ')} for ${String(claim)}`, () => {
      const found = partsOf(en)
        .flatMap(({ texts }) => texts.flatMap(claimsOf))
        .filter(({ words }) => claim.test(words));

      expect(found).not.to.be.empty;
      for (const each of found) expect(each.sources, each.words).to.deep.equal(sources);
    });
  }
});

for (const article of Object.values(all)) {
  const { lang } = article;

  describe(`the article in ${lang}, as in every language,`, () => {
    it('has its sections in the order of the brief', () => {
      expect(article.sections.map(({ id }) => id)).to.deep.equal([
        'what-is-kratom',
        'seven-oh',
        'symptoms',
        'psychological',
        'risk',
        'what-to-do',
        'law',
      ]);
    });

    it('cites the sources of each part', () => {
      for (const [part, sources] of Object.entries(sourcesOfParts)) {
        expect(citedIn(article, part), part).to.deep.equal(sources);
      }
    });

    it('has in each paragraph of the article a source, advice, or the name of whose view it is', () => {
      const { opening, sections } = article;
      const paragraphs = [opening, ...sections.map(({ blocks }) => blocks)].flat();
      const advice = sections.find(({ id }) => id === 'what-to-do')?.blocks ?? [];
      const unsupported = paragraphs.filter(
        (each) => typeof each === 'string' && !/\[\d|\{shortName\}/.test(each),
      );

      expect(unsupported.filter((each) => !advice.includes(each))).to.deep.equal([]);
    });

    it('lists six symptoms', () => {
      expect(listIn(article, 'symptoms').items).to.have.lengthOf(6);
    });

    it('lists four groups at risk, two by sources and two by the view of the clinic', () => {
      const { items } = listIn(article, 'risk');

      expect(items.map((item) => item.includes('{shortName}'))).to.deep.equal([
        false,
        false,
        true,
        true,
      ]);
      expect(items.map((item) => claimsOf(item)[0]?.sources)).to.deep.equal([[10], [5], [], []]);
    });

    it('keeps the leaf and concentrated 7-OH apart', () => {
      expect(listIn(article, 'seven-oh').items).to.have.lengthOf(2);
    });

    it('has one dated legal statement, apart from everything else', () => {
      const notes = article.sections.flatMap(({ blocks }) => blocks).filter(isDated);

      expect(notes).to.deep.equal(blocksOf(article, 'law'));
      expect(notes.map(({ asOf }) => asOf)).to.deep.equal(['2026-10-10']);
      for (const name of legalRecord) expect(notes[0]?.text).to.include(name);
    });

    it('calls 911 in the emergency notice, and nowhere among the help lines', () => {
      expect(article.emergency.call).to.equal('911');
      expect(article.emergency.text[0]).to.include('911');
      expect(article.emergency.text[1]).to.match(/naloxon/i);
      expect(JSON.stringify(article.helpLines)).not.to.include('911');
    });

    it('has the help lines of the brief', () => {
      const reached = article.helpLines.map(({ call, message, url }) =>
        [call, message, url].filter((each) => each !== undefined),
      );
      const featured = article.helpLines.filter((line) => line.featured);

      expect(reached).to.deep.equal(helpLines);
      expect(featured.map(({ call }) => call)).to.deep.equal(['1-800-662-4357']);
    });

    it('names the staff as its author, and the clinic as its publisher', () => {
      expect(article.byline).to.include('{shortName}');
      expect(article.aboutAuthor).to.include('{name}');
      expect(article.aboutAuthor.match(/[.?!](\s|$)/g)).to.have.lengthOf(1);
    });

    it('has a short answer whose first sentence can stand alone', () => {
      const [first = ''] = article.shortAnswer;

      expect(first).to.include('kratom');
      expect(first.match(/[.?!](\s|$)/g)).to.have.lengthOf(1);
    });

    it('has no word that stigmatizes, promises or was corrected', () => {
      expect(unquoted(article).match(forbidden[lang] ?? /./g) ?? []).to.deep.equal([]);
    });

    it('never says that something is legal in a place', () => {
      const said = /(?<!\p{L})(il|un)?(legal\p{L}*|l[ií]cit[oa]s?|lawful)(?!\p{L})/giu;

      expect(unquoted(article).match(said) ?? []).to.deep.equal([]);
    });

    it('prints no percentage, multiplier or count of states', () => {
      const said =
        /%|×|\d+(\.\d+)? ?(times|fold|veces|vezes|percent|por ciento|por cento|states|estados)/gi;

      expect(everyWordOf(article).match(said) ?? []).to.deep.equal([]);
    });

    it('leaves line breaks to the view, and has curly quotation marks only', () => {
      expect(
        everyWordOf(article).match(/[\u00a0\u00ad\u2011\u202f\u2060"«»]/g) ?? [],
      ).to.deep.equal([]);
    });

    it('cites fifteen sources, checked on their day', () => {
      expect(article.sources.map(({ id }) => id)).to.deep.equal(
        Array.from({ length: 15 }, (_, index) => index + 1),
      );
      expect(new Set(article.sources.map(({ checked }) => checked))).to.deep.equal(
        new Set(['2026-11-24']),
      );
    });

    it('tells which sources a person still has to open', () => {
      const open = article.sources.filter(({ toConfirm }) => toConfirm);

      expect(open.map(({ id }) => id)).to.deep.equal([1, 2, 3, 4, 15]);
    });
  });
}

for (const [article, patterns] of wordings) {
  describe(`the translation into ${article.lang}`, () => {
    for (const pattern of patterns) {
      it(`says ${String(pattern)}`, () => {
        expect(pattern.test(everyWordOf(article))).to.be.true;
      });
    }
  });
}

describe('the provider', () => {
  it('has the phone number and the address of the brief', () => {
    expect(provider).to.deep.equal({
      name: 'Massachusetts Center for Addiction',
      shortName: 'MCA',
      phone: '844-486-0671',
      address: {
        street: '1515 Hancock Street, Suite 300',
        city: 'Quincy',
        region: 'MA',
        postalCode: '02169',
      },
    });
  });
});

describe('the rendered article', () => {
  let card: KratomInfoCard;

  before(async () => {
    // These tests only read, so they share a card; a fixture would go after the first of them.
    card = document.createElement('kratom-info-card');
    document.body.append(card);
    await card.updateComplete;
  });

  after(() => {
    card.remove();
  });

  it('has its headings in the order of the brief', () => {
    const shown = allByRole(card, 'heading').map(textOf);
    const places = [
      'How addictive is kratom?',
      'In an emergency',
      'What is kratom?',
      'What is 7-OH, and why does it matter?',
      'Slowed breathing',
      'Is kratom physically addictive? Withdrawal symptoms',
      'The psychological side',
      'Who is most at risk?',
      'What to do if you think you are addicted',
      'What the law says about 7-OH',
      'Independent help',
      'Advertisement Get help at MCA',
      'Sources',
    ].map((heading) => shown.indexOf(heading));

    expect(places).not.to.include(-1);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });

  for (const [name, address] of [
    ['Call 844-486-0671', 'tel:+18444860671'],
    ['Call 911', 'tel:911'],
    ['Call 1-800-222-1222', 'tel:+18002221222'],
    ['Call 988', 'tel:988'],
    ['Text 988', 'sms:988'],
    ['Call 1-800-662-4357', 'tel:+18006624357'],
    ['Call 833-773-2445', 'tel:+18337732445'],
    ['Text 833-773-2445', 'sms:+18337732445'],
    ['Call 800-327-5050', 'tel:+18003275050'],
    ['FindTreatment.gov', 'https://findtreatment.gov/'],
  ] as const) {
    it(`leads from “${name}” to ${address}`, () => {
      const links = allByRole(card, 'link', name).map((link) => link.getAttribute('href'));

      expect([...new Set(links)]).to.deep.equal([address]);
    });
  }

  it('has one button for 911', () => {
    expect(allByRole(card, 'link', 'Call 911')).to.have.lengthOf(1);
  });

  it('shows the way to the clinic, and tells the map no more than where that is', () => {
    const link = byRole(card, 'link', 'Get directions');
    const { searchParams } = new URL(link.getAttribute('href') ?? '');

    expect(Object.fromEntries(searchParams)).to.deep.equal({
      api: '1',
      destination:
        'Massachusetts Center for Addiction, 1515 Hancock Street, Suite 300, Quincy, MA 02169',
    });
  });

  it('offers the help lines before, and beside, the message of the clinic', () => {
    const others = underHeading(card, 'Independent help');
    const clinic = underHeading(card, 'Advertisement Get help at MCA');

    expect(others.parentElement).to.equal(clinic.parentElement);
    expect(others.compareDocumentPosition(clinic)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('labels the message of the clinic as an advertisement, with its address and its hours', () => {
    const words = textOf(underHeading(card, 'Advertisement Get help at MCA'));

    expect(words).to.match(
      /^Advertisement Get help at MCA A message from Massachusetts Center for Addiction/,
    );
    expect(words).to.include('1515 Hancock Street, Suite 300 Quincy, MA 02169');
    expect(words).to.include('24/7 support');
  });

  it('says who wrote it, what it does not replace, and when its sources were last checked', () => {
    const words = textOf(rootOf(card));

    expect(words).to.include('Written by MCA Staff.');
    expect(words).to.include(en.disclaimer);
    expect(words).to.include('Sources last checked on November 24, 2026.');
    expect(words).not.to.match(/reviewed by/i);
  });

  it('shows the day of the legal statement before its words', () => {
    expect(textOf(underHeading(card, 'What the law says about 7-OH'))).to.match(
      /As of October 10, 2026 On July 29, 2025/,
    );
  });
});

/** A part of an article, with the details of the provider and without citations. */
function wordsOf(article: Article, part: string): string {
  const words = textsOf(article, part)
    .flatMap(claimsOf)
    .map((claim) => claim.words);
  return withProvider(words.join(' '));
}

/** The sources that a part of an article cites, each once. */
function citedIn(article: Article, part: string): number[] {
  const cited = textsOf(article, part).flatMap((text) =>
    claimsOf(text).flatMap(({ sources }) => sources),
  );
  return [...new Set(cited)].sort((a, b) => a - b);
}

/** The texts of a part. A section goes by its id; its heading stands before its blocks. */
function textsOf(article: Article, part: string): string[] {
  const section = article.sections.find(({ id }) => id === part);
  const parts = partsOf(article).filter(({ name }) => name.split(': ')[0] === part);
  return [...(section ? [section.heading] : []), ...parts.flatMap(({ texts }) => texts)];
}

/** Everything that an article says, a text a line, but for the titles of its sources. */
function everyWordOf(article: Article): string {
  const byline = fill(article.labels.by, { author: article.byline });
  const words = leavesOf({ ...article, sources: [] });
  return withProvider([...words.values(), `${byline}.`].join('\n'));
}

/** The same without what it quotes, such as a name that others give to a product. */
function unquoted(article: Article): string {
  return everyWordOf(article).replace(/“[^”]*”/g, '');
}

function withProvider(text: string): string {
  const { name, shortName, phone } = provider;
  return fill(text, { name, shortName, phone });
}

function blocksOf(article: Article, id: string): readonly Block[] {
  return article.sections.find((section) => section.id === id)?.blocks ?? [];
}

function listIn(article: Article, id: string): List {
  const list = blocksOf(article, id).find((block) => typeof block === 'object' && 'items' in block);
  if (typeof list !== 'object' || !('items' in list)) throw new Error(`“${id}” has no list.`);
  return list;
}

function isDated(block: Block): block is Note {
  return typeof block === 'object' && 'asOf' in block;
}
