// The page of search results. Its address is its state: q, page, expand, and one parameter for each facet.
(() => {
  'use strict';

  const {
    words, fill, element, marked, lead, sectionsOf, ask, kindLabels, kindOf, foreign, told, ways, nearest, nameOf,
    alternates, resultsPage, recent,
  } = globalThis.shinagaki;
  const { lang } = document.documentElement;
  const form = document.querySelector('form[data-results-form]');
  const input = form.querySelector('input');
  const results = document.querySelector('[data-results]');
  const status = document.querySelector('main [data-status]');
  const facetNames = [...document.querySelectorAll('template[data-facet-name]')]
    .map(facet => ({ name: facet.dataset.facetName, label: facet.dataset.facetLabel }));
  const wide = matchMedia('(min-width: 56.25rem)');
  const title = document.title;
  const size = 10;
  let running = new AbortController();
  let narrowed = false;

  const state = () => new URLSearchParams(location.search);

  /** The address with a parameter changed; another choice begins at its first page. */
  const address = change => {
    const parameters = state();
    parameters.delete('page');
    change(parameters);
    return '?' + parameters;
  };

  const toggled = (name, value) => address(parameters => {
    if (parameters.has(name, value)) {
      parameters.delete(name, value);
    } else {
      parameters.append(name, value);
    }
  });

  const go = (href, name, ...children) => element('a', { href, 'data-go': name }, ...children);

  const hitItem = (hit, kinds) => element('li', { 'data-hit': hit.id },
    element('h2', {}, element('a', { href: hit.url, lang: foreign(hit) }, hit.title), kindOf(hit, kinds)),
    element('p', { class: 'hit-text', lang: foreign(hit) }, ...lead(hit)),
    sectionList(hit));

  const sectionList = hit => {
    const sections = sectionsOf(hit);
    return sections.length === 0 ? '' : element('ul', {}, ...sections.map(section => element('li', {},
      element('a', { href: section.url, lang: foreign(hit) }, section.heading),
      element('span', { class: 'hit-text', lang: foreign(hit) }, ...marked(section.snippet)))));
  };

  const block = (name, label, links) => element('div', { class: 'facet', 'data-facet': name },
    element('h2', {}, label),
    element('ul', {}, ...links.map(link => element('li', {}, link))));

  const labelled = count => [count.label, ' ', element('span', { class: 'count' }, String(count.count))];

  const facetBlock = (facet, counts) => block(facet.name, facet.label, counts.map(count => {
    const chosen = state().has(facet.name, count.value);
    const link = go(toggled(facet.name, count.value), `${facet.name}=${count.value}`, ...labelled(count));
    if (chosen) {
      link.setAttribute('aria-current', 'true');
      link.title = fill(words.searchRemove, { label: count.label });
    }
    return link;
  }));

  /** Another language is another page, with the same question and filters. */
  const languageBlock = counts => block('lang', words.searchLanguage, counts.map(count => {
    const other = alternates().find(link => link.lang === count.value);
    const href = other ? other.href.replace(/[?#].*/, '') + address(() => {}) : address(() => {});
    return element('a', { href, hreflang: count.value, 'aria-current': count.value === lang ? 'true' : null },
      ...labelled(count));
  }));

  const narrowing = answer => {
    const blocks = facetNames
      .map(facet => ({ facet, counts: (answer.facets[facet.name] ?? []).filter(count =>
        count.count > 0 || state().has(facet.name, count.value)) }))
      .filter(({ counts }) => counts.length > 0)
      .map(({ facet, counts }) => facetBlock(facet, counts));
    const languages = (answer.facets.lang ?? []).filter(count => count.count > 0);
    if (languages.some(count => count.value !== lang)) {
      blocks.push(languageBlock(languages));
    }
    if (blocks.length === 0) {
      return '';
    }
    const chosen = facetNames.reduce((sum, facet) => sum + state().getAll(facet.name).length, 0);
    const clear = address(parameters => facetNames.forEach(facet => parameters.delete(facet.name)));
    const details = element('details', {},
      element('summary', {}, words.searchNarrow, chosen > 0 ? ` (${chosen})` : ''), ...blocks,
      chosen > 0 ? element('p', {}, go(clear, 'clear', words.searchClear)) : '');
    details.open = wide.matches || narrowed;
    details.addEventListener('toggle', () => { narrowed = details.open && !wide.matches; });
    return element('section', { class: 'narrow', 'aria-label': words.searchNarrow }, details);
  };

  const pageLink = (number, label, rel) => {
    const link = go(address(parameters => parameters.set('page', number)), `page=${number}`, label);
    link.rel = rel;
    return link;
  };

  const paging = (answer, page) => {
    const last = Math.ceil(answer.total / size);
    return last < 2 ? '' : element('nav', { class: 'paging', 'aria-label': words.searchPages },
      page > 1 ? pageLink(page - 1, words.searchPrevious, 'prev') : '',
      element('span', { 'aria-current': 'page' }, fill(words.searchPage, { page: `${page}/${last}` })),
      page < last ? pageLink(page + 1, words.searchNext, 'next') : '');
  };

  const remarks = (answer, query) => {
    const said = [];
    if (answer.didYouMean.length > 0) {
      said.push(element('p', {}, words.searchDidYouMean,
        ...answer.didYouMean.flatMap(other => [' ', go('?' + new URLSearchParams({ q: other }), other, other)])));
    }
    if (answer.expanded.length > 0) {
      said.push(element('p', { class: 'hint' },
        fill(words.searchExpanded, { words: answer.expanded.join(words.listSeparator) }), ' ',
        go(address(parameters => parameters.set('expand', 'no')), 'expand', words.searchExpandedUndo)));
    } else if (state().has('expand')) {
      said.push(element('p', { class: 'hint' },
        go(address(parameters => parameters.delete('expand')), 'expand', words.searchExpandedRedo)));
    }
    return answer.total > 0 ? said : [...said, ways(query)];
  };

  const found = (answer, query, page) => {
    const from = (page - 1) * size + 1;
    if (answer.total === 0) {
      return fill(words.searchNone, { query });
    }
    return answer.total <= size || answer.hits.length === 0
      ? fill(words.searchCount, { count: answer.total })
      : fill(words.searchCountOf, { count: answer.total, from, to: from + answer.hits.length - 1 });
  };

  const show = (answer, query, page) => {
    const kinds = kindLabels(answer);
    const chosen = document.activeElement?.dataset?.go;
    const answers = element('div', { class: 'answers' }, ...remarks(answer, query),
      answer.hits.length === 0 ? ''
        : element('ol', { class: 'found', start: (page - 1) * size + 1 }, ...answer.hits.map(hit => hitItem(hit, kinds))),
      paging(answer, page));
    const narrow = narrowing(answer);
    results.replaceChildren(...(wide.matches ? [answers, narrow] : [narrow, answers]));
    status.textContent = told(answer, found(answer, query, page));
    if (chosen) {
      [...results.querySelectorAll('[data-go]')].find(link => link.dataset.go === chosen)?.focus({ preventScroll: true });
    }
  };

  const showNearest = async (query, signal) => {
    const names = await nearest(query, signal);
    if (names.length > 0 && !signal.aborted) {
      results.querySelector('.ways').before(element('div', { class: 'nearest' },
        element('p', {}, words.searchNearest),
        element('ul', {}, ...names.map(name => element('li', {}, element('a', { href: name.url }, nameOf(name)))))));
    }
  };

  const search = async () => {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const parameters = state();
    const query = (parameters.get('q') ?? '').trim();
    input.value = query;
    document.title = query ? `${query} | ${title}` : title;
    if (query === '') {
      results.replaceChildren();
      status.textContent = words.searchStart;
      return;
    }
    parameters.set('lang', lang);
    status.textContent = words.searchBusy;
    try {
      const answer = await ask('search', parameters, signal);
      signal.throwIfAborted();
      show(answer, query, Number(parameters.get('page') ?? 1));
      scrollTo(0, history.state?.scroll ?? 0);
      if (answer.total === 0 && answer.didYouMean.length === 0) {
        await showNearest(query, signal);
      }
    } catch (error) {
      if (!signal.aborted) {
        results.replaceChildren();
        status.textContent = error.refused ? words.searchRefused : words.searchNoServer;
      }
    }
  };

  // Answers come after the page, when the browser has long given up going back to where the reader was.
  const keepPlace = () => history.replaceState({ scroll: scrollY }, '');
  let waiting;
  history.scrollRestoration = 'manual';
  addEventListener('scroll', () => {
    clearTimeout(waiting);
    waiting = setTimeout(keepPlace, 200);
  }, { passive: true });
  addEventListener('pagehide', keepPlace);

  const visit = (url, scroll) => {
    clearTimeout(waiting);
    keepPlace();
    history.pushState({ scroll }, '', url);
    search();
  };

  form.addEventListener('submit', event => {
    event.preventDefault();
    const query = input.value.trim();
    recent.add(query);
    visit('?' + new URLSearchParams({ q: query }), 0);
  });
  results.addEventListener('click', event => {
    const link = event.target.closest('a[data-go]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      visit(link.href, link.closest('.facet') ? scrollY : 0);
    }
  });
  addEventListener('popstate', () => {
    clearTimeout(waiting);
    search();
  });
  search();
})();
