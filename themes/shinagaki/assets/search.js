// Search as you type, in a dialog. Also what the results page shares with it.
(() => {
  'use strict';

  const html = document.documentElement;
  const words = document.querySelector('template[data-words]').dataset;
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

  /** Asks the server; an error tells by `refused` whether there is one. */
  const ask = async (path, parameters, signal, keepalive = false) => {
    const url = new URL('api/' + path, new URL(html.dataset.root, document.baseURI));
    url.search = new URLSearchParams(parameters);
    const response = await fetch(url, { signal, keepalive, headers: { Accept: 'application/json' } });
    if (response.ok && (response.headers.get('Content-Type') ?? '').includes('json')) {
      return response.json();
    }
    throw Object.assign(new Error(`${url} answered ${response.status}`), { refused: response.status === 400 });
  };

  const kindLabels = answer => new Map((answer.facets.kind ?? []).map(kind => [kind.value, kind.label]));
  const foreign = hit => hit.lang === html.lang ? undefined : hit.lang;

  const plain = snippet => (snippet ?? []).map(part => part.text).join('');
  const sectionsOf = hit => hit.sections.filter(section => section.anchor);

  /** What a hit shows below its name; nothing where one of its sections shows the same. */
  const lead = hit =>
    sectionsOf(hit).some(section => plain(section.snippet) === plain(hit.snippet)) ? [] : marked(hit.snippet);

  globalThis.shinagaki = { words, fill, element, marked, lead, sectionsOf, ask, kindLabels, foreign };

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
  let running = new AbortController();
  let waiting;
  let answeredTo = '';
  let active = -1;

  const options = () => [...list.children];

  const activate = index => {
    options().forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    active = index;
    const option = options()[index];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  };

  const show = (found, said, ...more) => {
    found.forEach((option, i) => { option.id = `_hit-${i}`; });
    list.replaceChildren(...found);
    input.setAttribute('aria-expanded', String(found.length > 0));
    message.replaceChildren(...more);
    status.textContent = said;
    activate(-1);
  };

  const option = (url, className, ...children) =>
    element('a', { role: 'option', href: url, tabindex: -1, class: className, 'aria-selected': 'false' }, ...children);

  const hitOptions = (hit, kinds) => [
    option(hit.url, 'hit',
      element('span', { class: 'hit-title', lang: foreign(hit) }, hit.title), ' ',
      element('span', { class: 'hit-kind' }, kinds.get(hit.kind) ?? hit.kind, foreign(hit) ? ` · ${words.searchOtherLanguage}` : ''),
      element('span', { class: 'hit-text', lang: foreign(hit) }, ...lead(hit))),
    ...sectionsOf(hit).slice(0, 2).map(section =>
      option(section.url, 'hit hit-part',
        element('span', { class: 'hit-title', lang: foreign(hit) }, section.heading), ' ',
        element('span', { class: 'hit-text', lang: foreign(hit) }, ...marked(section.snippet)))),
  ];

  const resultsPage = query => form.action + '?' + new URLSearchParams({ q: query });

  const answered = (query, answer, suggested) => {
    const kinds = kindLabels(answer);
    const names = suggested.suggestions
      .filter(name => !answer.hits.some(hit => hit.id === name.id))
      .slice(0, 3)
      .map(name => option(name.url, 'hit',
        element('span', { class: 'hit-title' }, name.text), ' ',
        element('span', { class: 'hit-kind' }, kinds.get(name.kind) ?? words.searchSuggestions)));
    const hits = answer.hits.flatMap(hit => hitOptions(hit, kinds));
    const all = answer.total > answer.hits.length
      ? [option(resultsPage(query), 'hit', fill(words.searchAll, { query }))] : [];
    const meant = answer.didYouMean.map(other => option(resultsPage(other), 'hit',
      `${words.searchDidYouMean} `, element('span', { class: 'hit-title' }, other)));
    const said = answer.total > 0
      ? fill(words.searchCount, { count: answer.total })
      : fill(words.searchNone, { query });
    show([...names, ...meant, ...hits, ...all], said, ...(answer.total > 0 ? [] : [ways()]));
  };

  const ways = () => element('p', {}, words.searchNoneWays, ' ', element('a', { href: words.lists }, words.browse));

  const search = async () => {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const query = input.value.trim();
    if (query === '') {
      show([], '');
      return;
    }
    try {
      const [answer, suggested] = await Promise.all([
        ask('search', { q: query, lang: html.lang, size: 6 }, signal),
        ask('suggest', { q: query, lang: html.lang }, signal),
      ]);
      answeredTo = query;
      answered(query, answer, suggested);
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

  const keys = {
    ArrowDown: () => activate(active + 1 < options().length ? active + 1 : -1),
    ArrowUp: () => activate(active < 0 ? options().length - 1 : active - 1),
    Enter: () => active < 0 ? form.requestSubmit() : options()[active].click(),
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
    waiting = setTimeout(search, 80);
  });
  form.addEventListener('submit', event => {
    if (input.value.trim() === '') {
      event.preventDefault();
    }
  });
  dialog.querySelector('[data-close]').addEventListener('click', () => dialog.close());
  // What was typed on the way is nobody's question. The one that the reader leaves with is asked as the results page
  // would ask it, so that a server which notes questions hears of it, found or sought in vain.
  dialog.addEventListener('close', () => {
    running.abort();
    clearTimeout(waiting);
    const query = input.value.trim();
    if (query !== '' && query === answeredTo) {
      ask('search', { q: query, lang: html.lang }, undefined, true).catch(() => {});
    }
    answeredTo = '';
  });
  dialog.addEventListener('click', event => {
    if (event.target === dialog || event.target.closest('a')) {
      dialog.close();
    }
  });

  header.setAttribute('aria-haspopup', 'dialog');
  header.setAttribute('aria-keyshortcuts', '/');
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
