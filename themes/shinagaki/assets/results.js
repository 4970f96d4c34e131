// The page of search results. Its address is its state: q, page, and one parameter for each facet.
(() => {
  'use strict';

  const { words, fill, element, marked, lead, sectionsOf, ask, kindLabels, foreign } = globalThis.shinagaki;
  const form = document.querySelector('form[data-results-form]');
  const input = form.querySelector('input');
  const results = document.querySelector('[data-results]');
  const status = document.querySelector('main [data-status]');
  const facetNames = [...document.querySelectorAll('template[data-facet-name]')]
    .map(facet => ({ name: facet.dataset.facetName, label: facet.dataset.facetLabel }));
  const title = document.title;
  const size = 10;
  let running = new AbortController();

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

  const hitItem = (hit, kinds) => element('li', { 'data-hit': hit.id },
    element('h2', {},
      element('a', { href: hit.url, lang: foreign(hit) }, hit.title),
      element('span', { class: 'hit-kind' }, kinds.get(hit.kind) ?? hit.kind, foreign(hit) ? ` · ${words.searchOtherLanguage}` : '')),
    element('p', { class: 'hit-text', lang: foreign(hit) }, ...lead(hit)),
    sectionList(hit));

  const sectionList = hit => {
    const sections = sectionsOf(hit);
    return sections.length === 0 ? '' : element('ul', {}, ...sections.map(section => element('li', {},
      element('a', { href: section.url, lang: foreign(hit) }, section.heading),
      element('span', { class: 'hit-text', lang: foreign(hit) }, ...marked(section.snippet)))));
  };

  const facetBlock = (facet, counts) => element('div', { class: 'facet', 'data-facet': facet.name },
    element('h2', {}, facet.label),
    element('ul', {}, ...counts.map(count => {
      const chosen = state().has(facet.name, count.value);
      return element('li', {},
        element('a', {
          href: toggled(facet.name, count.value), 'data-go': `${facet.name}=${count.value}`,
          'aria-current': chosen ? 'true' : null,
          title: chosen ? fill(words.searchRemove, { label: count.label }) : null,
        }, count.label, ' ', element('span', { class: 'count' }, String(count.count))));
    })));

  const narrowing = answer => {
    const blocks = facetNames
      .map(facet => ({ facet, counts: (answer.facets[facet.name] ?? []).filter(count =>
        count.count > 0 || state().has(facet.name, count.value)) }))
      .filter(({ counts }) => counts.length > 0)
      .map(({ facet, counts }) => facetBlock(facet, counts));
    const chosen = facetNames.some(facet => state().has(facet.name));
    const clear = address(parameters => facetNames.forEach(facet => parameters.delete(facet.name)));
    return element('section', { class: 'narrow', 'aria-label': words.searchNarrow }, ...blocks,
      chosen ? element('p', {}, element('a', { href: clear, 'data-go': 'clear' }, words.searchClear)) : '');
  };

  const pageLink = (number, label, rel) => element('a', {
    href: address(parameters => parameters.set('page', number)), rel, 'data-go': `page=${number}`,
  }, label);

  const paging = (answer, page) => {
    const last = Math.ceil(answer.total / size);
    return last < 2 ? '' : element('nav', { class: 'paging', 'aria-label': words.searchPages },
      page > 1 ? pageLink(page - 1, words.searchPrevious, 'prev') : '',
      element('span', { 'aria-current': 'page' }, fill(words.searchPage, { page: `${page}/${last}` })),
      page < last ? pageLink(page + 1, words.searchNext, 'next') : '');
  };

  // How the question was understood, where not every word was found as typed.
  const stages = {
    prefix: words.searchStagePrefix,
    most: words.searchStageMost,
    reading: words.searchStageReading,
    alike: words.searchStageAlike,
  };

  const remarks = answer => [
    ...(answer.didYouMean.length > 0 ? [element('p', {}, `${words.searchDidYouMean} `,
      ...answer.didYouMean.flatMap(other => [element('a', { href: '?' + new URLSearchParams({ q: other }), 'data-go': other }, other), ' ']))] : []),
    ...(answer.expanded.length > 0 ? [element('p', { class: 'hint' }, `${words.searchExpanded} `, answer.expanded.join(' / '))] : []),
    ...(answer.total > 0 && stages[answer.stage] ? [element('p', { class: 'hint' }, stages[answer.stage])] : []),
    ...(answer.total === 0 ? [element('p', {}, words.searchNoneWays)] : []),
  ];

  const told = (answer, query, page) => {
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
    results.replaceChildren(
      element('div', { class: 'answers' }, ...remarks(answer),
        element('ol', { class: 'found', start: (page - 1) * size + 1 }, ...answer.hits.map(hit => hitItem(hit, kinds))),
        paging(answer, page)),
      narrowing(answer));
    status.textContent = told(answer, query, page);
    if (chosen) {
      [...results.querySelectorAll('[data-go]')].find(link => link.dataset.go === chosen)?.focus();
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
    parameters.set('lang', document.documentElement.lang);
    status.textContent = words.searchBusy;
    try {
      const answer = await ask('search', parameters, signal);
      show(answer, query, Number(parameters.get('page') ?? 1));
    } catch (error) {
      if (!signal.aborted) {
        results.replaceChildren();
        status.textContent = error.refused ? words.searchRefused : words.searchNoServer;
      }
    }
  };

  const go = url => {
    history.pushState(null, '', url);
    search();
  };

  form.addEventListener('submit', event => {
    event.preventDefault();
    go('?' + new URLSearchParams({ q: input.value.trim() }));
  });
  results.addEventListener('click', event => {
    const link = event.target.closest('a[data-go]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      go(link.href);
      if (link.closest('.paging')) {
        scrollTo(0, 0);
      }
    }
  });
  addEventListener('popstate', search);
  search();
})();
