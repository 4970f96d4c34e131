// Search in names and headings, from files beside the pages, where there is no server to ask.
(() => {
  'use strict';

  const { root } = globalThis.shinagaki;
  const { lang } = document.documentElement;
  const LONGEST = 24;

  const SYLLABLES = new Map([...(`
    あaいiうuえeおoかkaきkiくkuけkeこkoさsaしshiすsuせseそsoたtaちchiつtsuてteとtoなnaにniぬnuねneのnoはhaひhiふfuへheほho
    まmaみmiむmuめmeもmoやyaゆyuよyoらraりriるruれreろroわwaをwoんnがgaぎgiぐguげgeごgoざzaじjiずzuぜzeぞzoだdaぢjiづzuでdeどdo
    ばbaびbiぶbuべbeぼboぱpaぴpiぷpuぺpeぽpoゔvuぁaぃiぅuぇeぉoゃyaゅyuょyoゎwaきゃkyaきゅkyuきょkyoしゃshaしゅshuしょsho
    ちゃchaちゅchuちょchoにゃnyaにゅnyuにょnyoひゃhyaひゅhyuひょhyoみゃmyaみゅmyuみょmyoりゃryaりゅryuりょryo
    ぎゃgyaぎゅgyuぎょgyoじゃjaじゅjuじょjoびゃbyaびゅbyuびょbyoぴゃpyaぴゅpyuぴょpyoしぇsheじぇjeちぇcheてぃtiでぃdiでゅdyu
    ふぁfaふぃfiふぇfeふぉfoうぃwiうぇweうぉwoゔぁvaゔぃviゔぇveゔぉvoつぁtsaとぅtuどぅdu`)
    .matchAll(/([ぁ-ゔ]+)([a-z]+)/g)].map(([, kana, latin]) => [kana, latin]));

  const SPELLINGS = ('sy sh,si shi,ty ch,ti chi,tu tsu,hu fu,sfu shu,cfu chu,zy j,jy j,zi ji,tch cch,nn n,ou o,oo o,uu u,'
    + "' ,- ").split(',').map(pair => pair.split(' '));

  /** Romaji of any spelling, kana, or half-way between, as one key; the same as the generator's. */
  const sound = hiragana => {
    let latin = '';
    let doubled = false;
    for (let at = 0; at < hiragana.length;) {
      const two = hiragana.slice(at, at + 2);
      const kana = two.length === 2 && SYLLABLES.has(two) ? two : hiragana[at];
      const said = SYLLABLES.get(kana) ?? kana;
      latin += doubled ? said[0] : '';
      doubled = kana === 'っ';
      latin += doubled || kana === 'ー' ? '' : said;
      at += kana.length;
    }
    return SPELLINGS.reduce((text, [from, to]) => text.replaceAll(from, to), latin);
  };

  /** The sound of what a small kana may yet follow: けんし before けんしゅ. */
  const openSound = key => /[きしちにひみりぎじびぴ]$/.test(key) ? sound(key + 'ゃ').slice(0, -1) : '';

  const folded = text => text.normalize('NFKC').toLowerCase().replaceAll('ß', 'ss').replaceAll('ς', 'σ').normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '');

  /** A name without width, case, spaces and middle dots, its katakana as hiragana. */
  const whole = text => folded(text)
    .replace(/[\s・\p{Cc}]/gu, '')
    .replace(/[ァ-ヶ]/g, kana => String.fromCharCode(kana.charCodeAt(0) - 0x60));
  const key = text => [...whole(text)].slice(0, LONGEST).join('');

  /** All that a question may be the beginning of. */
  const keys = text => {
    const typed = key(text);
    const isSaid = /^[\x21-\x7eぁ-ゖー]+$/.test(typed);
    return [...new Set([typed, ...(isSaid ? [sound(typed), openSound(typed)] : [])])].filter(Boolean);
  };

  const loaded = new Map();
  const load = name => {
    if (!loaded.has(name)) {
      const loading = fetch(new URL(`search/${lang}/${name}`, root), { cache: 'no-cache' }).then(response => {
        if (!response.ok) {
          throw new Error(`${response.url} answered ${response.status}`);
        }
        return response.json();
      });
      loading.catch(() => loaded.delete(name));
      loaded.set(name, loading);
    }
    return loaded.get(name);
  };

  /** The one file in which all that begins so is, or the best of it; see NameShards. */
  const fileOf = (typed, { starts, heads }) => {
    const head = heads.findIndex(known => known.startsWith(typed));
    return head >= 0 ? starts.length + head : starts.findLastIndex(start => start <= typed);
  };

  const rowsOf = async (typed, list) => {
    const file = fileOf(typed, list);
    const rows = file < 0 ? [] : await load(`${list.folder}/${file}.json`);
    return rows
      .filter(([name]) => name.startsWith(typed))
      .map(([name, reason, kind, path, title, heading = '', anchor = '', of = lang]) =>
        ({ rank: name === typed && reason === 0 ? -1 : reason, length: name.length, kind, path, title, heading, anchor, lang: of }));
  };

  const order = (one, other) => one.rank - other.rank || one.kind - other.kind || one.length - other.length
    || (one.path + one.anchor < other.path + other.anchor ? -1 : 1);

  /** Pages whose names or headings begin so, best first, each with those headings. */
  const hitsFor = async (text, list) => {
    const rows = (await Promise.all(keys(text).map(typed => rowsOf(typed, list)))).flat().sort(order);
    const hits = new Map();
    for (const row of rows) {
      const url = new URL(`${lang}/${row.path}`, root);
      const hit = hits.get(row.path) ?? {
        id: row.path, kind: list.kinds[row.kind]?.[0], lang: row.lang, title: row.title, url: url.href, snippet: [], sections: [],
      };
      hits.set(row.path, hit);
      if (row.heading && hit.sections.length < 3 && !hit.sections.some(section => section.anchor === row.anchor)) {
        hit.sections.push({ anchor: row.anchor, heading: row.heading, url: url.href + row.anchor, snippet: [] });
      }
    }
    return [...hits.values()];
  };

  /** The whole question; else the names that begin with its longest word and have the others. */
  const find = async (text, list) => {
    const hits = await hitsFor(text, list);
    const parts = text.split(/\s+/).filter(Boolean).sort((one, other) => other.length - one.length);
    if (hits.length > 0 || parts.length < 2) {
      return hits;
    }
    const others = parts.slice(1).map(whole);
    return (await hitsFor(parts[0], list)).filter(hit => {
      const said = whole(hit.title);
      return others.every(other => said.includes(other));
    });
  };

  const search = async parameters => {
    const list = await load('names.json');
    const hits = await find(parameters.get('q'), list);
    const size = Number(parameters.get('size') ?? 10);
    const from = (Number(parameters.get('page') ?? 1) - 1) * size;
    return {
      total: hits.length, hits: hits.slice(from, from + size), stage: 'names', facets: {}, expanded: [], didYouMean: [],
      kinds: list.kinds.map(([value, label]) => ({ value, label })),
    };
  };

  const suggest = async parameters => {
    const { hits } = await search(parameters);
    return { suggestions: hits.map(hit => ({ text: hit.title, kind: hit.kind, id: hit.id, url: hit.url })) };
  };

  globalThis.shinagaki.names = { search, suggest, key, sound, openSound };
})();
