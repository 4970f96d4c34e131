// Search as you type, in a dialog. Also what the results page shares with it.
(() => {
  'use strict';

  const html = document.documentElement;
  const words = document.querySelector('template[data-words]').dataset;
  const root = new URL(html.dataset.root, document.baseURI);
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, key) => values[key] ?? all);

  /** Builds an element; text becomes text nodes, so nothing that was found is ever read as HTML. */
  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined && value !== null) {
        made.setAttribute(key, value);
      }
    }
    made.append(...children);
    return made;
  };

  // Lines of a page, such as items of a list, stand side by side in an excerpt.
  const marked = snippet => (snippet ?? []).map(part => {
    const text = part.text.replace(/\s*\n\s*/g, ' / ');
    return part.match ? element('mark', {}, text) : text;
  });

  const PATIENCE = 30_000;
  let lacking = -PATIENCE;
  let names;

  const askServer = async (path, parameters, signal, keepalive = false) => {
    const url = new URL('api/' + path, root);
    url.search = new URLSearchParams(parameters);
    const response = await fetch(url, { signal, keepalive, headers: { Accept: 'application/json' } });
    if (response.ok && (response.headers.get('Content-Type') ?? '').includes('json')) {
      return response.json();
    }
    throw Object.assign(new Error(`${url} answered ${response.status}`), { refused: response.status === 400 });
  };

  /** The script that looks in names alone; most readers never need it. */
  const loadNames = () => {
    names ??= new Promise((resolve, reject) => {
      const script = element('script', { src: words.namesScript });
      script.onload = () => resolve(globalThis.shinagaki.names);
      script.onerror = reject;
      document.head.append(script);
    });
    return names;
  };

  /**
   * Asks the server, or the files of names where none answers; a server that was not there is not asked again at once.
   * An error tells by `refused` whether the question was at fault.
   */
  const ask = async (path, parameters, signal) => {
    if (performance.now() - lacking >= PATIENCE) {
      try {
        return await askServer(path, parameters, signal);
      } catch (error) {
        if (signal.aborted || error.refused) {
          throw error;
        }
        lacking = performance.now();
      }
    }
    return (await loadNames())[path](new URLSearchParams(parameters));
  };

  const kindLabels = answer =>
    new Map((answer.kinds ?? answer.facets.kind ?? []).map(kind => [kind.value, kind.label]));
  const foreign = hit => hit.lang === html.lang ? undefined : hit.lang;

  const plain = snippet => (snippet ?? []).map(part => part.text).join('');
  const sectionsOf = hit => hit.sections.filter(section => section.anchor);

  /** What a hit shows below its name; nothing where one of its sections shows the same. */
  const lead = hit =>
    sectionsOf(hit).some(section => plain(section.snippet) === plain(hit.snippet)) ? [] : marked(hit.snippet);

  const kindOf = (hit, kinds) => element('span', { class: 'hit-kind' },
    kinds.get(hit.kind) ?? words.searchSuggestions, hit.lang && foreign(hit) ? ` · ${words.searchOtherLanguage}` : '');

  // How the question was understood, where not every word was found as typed.
  const stages = {
    prefix: words.searchStagePrefix,
    most: words.searchStageMost,
    reading: words.searchStageReading,
    alike: words.searchStageAlike,
    edit: words.searchStageEdit,
    names: words.searchStageNames,
  };

  /** The status line: what was found, and how. */
  const told = (answer, count) => [
    count,
    answer.total > 0 || answer.stage === 'names' ? stages[answer.stage] : '',
  ].filter(Boolean).join(words.sentenceSeparator);

  const resultsPage = (query, lang = html.lang) =>
    new URL(`${lang}/search/?${new URLSearchParams({ q: query })}`, root).href;

  const alternates = () => [...document.querySelectorAll('header a[data-language]')];

  /** Ways on from nothing: what the header begins with, the other languages, the lists. */
  const ways = query => {
    const first = document.querySelector('header .kinds a');
    return element('div', { class: 'ways' },
      element('p', {}, words.searchNoneWays),
      element('ul', {},
        first ? element('li', {}, element('a', { href: first.href }, fill(words.searchNoneKind, { kind: first.textContent }))) : '',
        ...alternates().map(other => element('li', {}, element('a', { href: resultsPage(query, other.lang), hreflang: other.lang },
          fill(words.searchNoneLanguage, { language: other.dataset.languageName, query })))),
        document.querySelector('main [data-results]') ? ''
          : element('li', {}, element('a', { href: words.lists }, words.browse))));
  };

  /** Names that begin as the question does, or as one of its words. */
  const nearest = async (query, signal) => {
    const letters = [...query];
    const shorter = [letters.length - 1, letters.length * 2 / 3, letters.length / 2, letters.length / 3]
      .map(length => letters.slice(0, Math.floor(length)).join('').trim());
    const tried = new Set([...query.split(/\s+/).slice(0, 3), ...shorter]
      .filter(part => part !== query && part.length >= (/^[\x20-\x7e]*$/.test(part) ? 2 : 1)));
    for (const part of tried) {
      const { suggestions } = await ask('suggest', { q: part, lang: html.lang }, signal);
      if (suggestions.length > 0) {
        return suggestions.slice(0, 5);
      }
    }
    return [];
  };

  const nameOf = name =>
    name.heading && !name.text.endsWith(name.heading) ? `${name.text} › ${name.heading}` : name.text;

  /** What was searched for on this computer; it never leaves it. A browser that keeps nothing has none. */
  const recent = {
    most: 8,
    key: `shinagaki.recent ${root.pathname}`,
    all() {
      try {
        const kept = JSON.parse(localStorage.getItem(recent.key));
        return Array.isArray(kept) ? kept.filter(query => typeof query === 'string').slice(0, recent.most) : [];
      } catch {
        return [];
      }
    },
    keep(queries) {
      try {
        localStorage.setItem(recent.key, JSON.stringify(queries.slice(0, recent.most)));
      } catch {
        // Private windows and full disks: the search itself goes on.
      }
    },
    add(query) {
      if (query) {
        recent.keep([query, ...recent.all().filter(other => other !== query)]);
      }
    },
    remove(query) {
      recent.keep(recent.all().filter(other => other !== query));
    },
  };

  globalThis.shinagaki = {
    words, root, fill, element, marked, lead, sectionsOf, ask, kindLabels, kindOf, foreign, told, ways, nearest, nameOf,
    alternates, resultsPage, recent,
  };

  const header = document.querySelector('form[data-search] input');
  const template = document.querySelector('template[data-search-dialog]');
  if (!header || !template || !globalThis.HTMLDialogElement) {
    return;
  }
  document.body.append(template.content.cloneNode(true));
  const dialog = document.querySelector('.search-dialog');
  const form = dialog.querySelector('form');
  const input = form.querySelector('input');
  const list = dialog.querySelector('[role=listbox]');
  const message = dialog.querySelector('[data-message]');
  const status = dialog.querySelector('[data-status]');
  const recentHead = dialog.querySelector('[data-recent]');
  const removals = dialog.querySelector('[data-removals]');
  let running = new AbortController();
  let waiting;
  let active;
  let unexpanded;
  let answeredTo = '';

  const options = () => [...list.querySelectorAll('[role=option]')];
  const query = () => input.value.trim();

  const activate = option => {
    active?.setAttribute('aria-selected', 'false');
    active = option;
    if (option) {
      option.setAttribute('aria-selected', 'true');
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  };

  /** Puts the next list in the place of the last one, all at once; who had chosen an option that stays keeps it. */
  const show = (found, said, ...more) => {
    const chosen = active?.href;
    list.replaceChildren(...found);
    options().forEach((option, i) => { option.id = `_hit-${i}`; });
    recentHead.hidden = true;
    removals.replaceChildren();
    input.setAttribute('aria-expanded', String(found.length > 0));
    message.replaceChildren(...more);
    status.textContent = said;
    active = undefined;
    activate(chosen && options().find(option => option.href === chosen));
  };

  const option = (url, className, ...children) =>
    element('a', { role: 'option', href: url, tabindex: -1, class: className, 'aria-selected': 'false' }, ...children);

  /** An option that is another question, asked here. */
  const question = (asked, className, ...children) => {
    const made = option(resultsPage(asked), className, ...children);
    made.dataset.question = asked;
    return made;
  };

  const title = (text, lang) => element('span', { class: 'hit-title', lang }, text);

  const hitOptions = (hit, kinds) => element('div', { role: 'group', 'aria-label': hit.title },
    option(hit.url, 'hit', title(hit.title, foreign(hit)), ' ', kindOf(hit, kinds),
      element('span', { class: 'hit-text', lang: foreign(hit) }, ...lead(hit))),
    ...sectionsOf(hit).slice(0, 2).map(section =>
      option(section.url, 'hit hit-part', title(section.heading, foreign(hit)), ' ',
        element('span', { class: 'hit-text', lang: foreign(hit) }, ...marked(section.snippet)))));

  const nameOption = (name, kinds) => option(name.url, 'hit', title(nameOf(name)), ' ', kindOf(name, kinds));

  /** Says which other words were looked for, with the way back. */
  const expandedNote = answer => {
    const undo = element('button', { type: 'button', class: 'quiet' }, words.searchExpandedUndo);
    undo.addEventListener('click', () => {
      unexpanded = query();
      input.focus();
      search();
    });
    return element('p', {}, fill(words.searchExpanded, { words: answer.expanded.join(words.listSeparator) }), ' ', undo);
  };

  const answered = (asked, answer, suggested, near) => {
    const kinds = kindLabels(answer);
    const shown = new Set(answer.hits.flatMap(hit => [hit.url, ...hit.sections.map(section => section.url)]));
    const suggestions = suggested.suggestions.filter(name => !shown.has(name.url)).slice(0, 3);
    const meant = answer.didYouMean.map(other => question(other, 'hit', `${words.searchDidYouMean} `, title(other)));
    const all = answer.total > answer.hits.length
      ? [option(resultsPage(asked), 'hit hit-all', fill(words.searchAll, { query: asked }))] : [];
    const found = answer.total > 0;
    const count = found ? fill(words.searchCount, { count: answer.total }) : fill(words.searchNone, { query: asked });
    show(
      [...meant, ...suggestions.map(name => nameOption(name, kinds)), ...answer.hits.map(hit => hitOptions(hit, kinds)),
        ...near.map(name => nameOption(name, kinds)), ...all],
      told(answer, count),
      ...(answer.expanded.length > 0 ? [expandedNote(answer)] : []),
      ...(found ? [] : [ways(asked)]),
      ...(near.length > 0 ? [element('p', { class: 'hint' }, words.searchNearest)] : []));
  };

  const showRecent = () => {
    const kept = recent.all();
    show(kept.map(asked => question(asked, 'hit', asked)), '');
    recentHead.hidden = kept.length === 0;
    removals.replaceChildren(...kept.map(asked => {
      const label = fill(words.searchRecentRemove, { query: asked });
      const button = element('button', { type: 'button', class: 'quiet', 'aria-label': label, title: label }, '×');
      button.addEventListener('click', () => forget(() => recent.remove(asked)));
      return button;
    }));
  };

  const forget = change => {
    change();
    showRecent();
    input.focus();
  };

  const search = async () => {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const asked = query();
    if (asked === '') {
      showRecent();
      return;
    }
    try {
      const [answer, suggested] = await Promise.all([
        ask('search', { q: asked, lang: html.lang, size: 6, ...(unexpanded === asked ? { expand: 'no' } : {}) }, signal),
        ask('suggest', { q: asked, lang: html.lang }, signal),
      ]);
      signal.throwIfAborted();
      answeredTo = asked;
      answered(asked, answer, suggested, []);
      if (answer.total === 0 && answer.didYouMean.length === 0 && suggested.suggestions.length === 0) {
        const near = await nearest(asked, signal);
        signal.throwIfAborted();
        answered(asked, answer, suggested, near);
      }
    } catch (error) {
      if (!signal.aborted) {
        show([], error.refused ? words.searchRefused : words.searchNoServer,
          element('p', {}, element('a', { href: words.lists }, words.browse)));
      }
    }
  };

  const open = () => {
    if (dialog.open) {
      return;
    }
    input.value = header.value;
    dialog.showModal();
    input.focus();
    input.select();
    search();
  };

  const move = step => {
    const all = options();
    const at = active ? all.indexOf(active) : step < 0 ? all.length : -1;
    activate(all[at + step]);
  };

  const keys = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => active ? active.click() : form.requestSubmit(),
    // Without this the first Escape would only empty the field.
    Escape: () => dialog.close(),
  };

  input.addEventListener('keydown', event => {
    // 229 is what Safari sends for the Enter that ends a conversion, after it has said that composing is over.
    const composing = event.isComposing || event.keyCode === 229;
    if (keys[event.key] && !event.altKey && !event.ctrlKey && !event.metaKey) {
      if (!composing || event.key === 'Enter') {
        event.preventDefault();
      }
      if (!composing) {
        keys[event.key]();
      }
    }
  });
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, query() === '' ? 0 : 80);
  });
  form.addEventListener('submit', event => {
    if (query() === '') {
      event.preventDefault();
      return;
    }
    recent.add(query());
    dialog.close();
  });
  recentHead.querySelector('button').addEventListener('click', () => forget(() => recent.keep([])));
  dialog.querySelector('[data-close]').addEventListener('click', () => dialog.close());
  // What was typed on the way is nobody's question. The one that the reader leaves with is asked as the results page
  // would ask it, so that a server which notes questions hears of it, found or sought in vain.
  dialog.addEventListener('close', () => {
    running.abort();
    clearTimeout(waiting);
    if (query() !== '' && query() === answeredTo) {
      askServer('search', { q: query(), lang: html.lang }, undefined, true).catch(() => {});
    }
    answeredTo = '';
  });
  dialog.addEventListener('click', event => {
    const link = event.target.closest('a');
    const here = link?.dataset.question && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (here) {
      event.preventDefault();
      input.value = link.dataset.question;
      input.focus();
      search();
    } else if (link) {
      recent.add(query());
    }
    if (!here && (link || event.target === dialog)) {
      dialog.close();
    }
  });

  header.setAttribute('aria-haspopup', 'dialog');
  header.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
  header.after(element('kbd', { title: header.form.dataset.key, 'aria-hidden': 'true' }, '/'));
  header.addEventListener('click', open);
  document.addEventListener('keydown', event => {
    if (event.isComposing || event.altKey) {
      return;
    }
    const writing = event.target.closest?.('input, textarea, select, [contenteditable]');
    const shortcut = event.key === '/' && !event.ctrlKey && !event.metaKey && !writing;
    if (shortcut || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k')) {
      event.preventDefault();
      open();
    }
  });
})();
