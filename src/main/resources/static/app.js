// Small help while typing. Every page works without it.
(function () {
    'use strict';

    // A form that is being sent is not sent twice.
    document.addEventListener('submit', function (event) {
        var form = event.target;
        if (form.dataset.sent) {
            event.preventDefault();
            return;
        }
        form.dataset.sent = 'yes';
        if (form.dataset.busy && event.submitter) {
            // What takes its time says so; the page that follows, or the way back to this one, ends it.
            var button = event.submitter;
            var before = button.textContent;
            button.textContent = form.dataset.busy;
            button.setAttribute('aria-busy', 'true');
            window.addEventListener('pageshow', function () { button.textContent = before; delete form.dataset.sent; });
            return;
        }
        setTimeout(function () { delete form.dataset.sent; }, 5000);
    });

    // What is typed is kept in this browser until it has been received: a session may end in between, and who comes
    // back from the sign-in page has no receipt. Nobody else finds it in the same window.
    var reader = (document.querySelector('.reader strong') || {textContent: ''}).textContent;
    if (document.referrer.indexOf(location.origin + '/sign-in') !== 0) {
        sessionStorage.removeItem(sessionStorage.getItem('sent') || '');
    }
    sessionStorage.removeItem('sent');
    document.querySelectorAll('form[data-draft]').forEach(function (form) {
        var key = 'draft:' + reader + ':' + form.dataset.draft + location.search;
        var fields = form.querySelectorAll('textarea, input[type=text], input[type=date], select');
        try {
            var kept = JSON.parse(sessionStorage.getItem(key) || '{}');
            fields.forEach(function (field) {
                if (kept[field.name] && !field.value) { field.value = kept[field.name]; }
            });
        } catch (broken) { sessionStorage.removeItem(key); }
        function keep() {
            var now = {};
            fields.forEach(function (field) { now[field.name] = field.value; });
            sessionStorage.setItem(key, JSON.stringify(now));
        }
        form.addEventListener('input', keep);
        form.addEventListener('submit', function () {
            keep();
            sessionStorage.setItem('sent', key);
        });
    });

    // The gate speaks while somebody types, and what is typed is kept on the server.
    document.querySelectorAll('form[data-gate]').forEach(function (form) {
        var status = form.querySelector('[data-kept]');
        var asking, keeping, asked = 0, sent = false;
        function send(path, more) {
            var body = new URLSearchParams(new FormData(form));
            body.delete('request-key'); // it is for the one sending of the form
            Object.keys(more).forEach(function (name) { body.set(name, more[name]); });
            return fetch(path, { method: 'POST', body: body }).then(function (answer) {
                if (!answer.ok || answer.redirected) { throw new Error(answer.status); }
                return answer.text();
            });
        }
        function show(html) {
            var parts = document.createElement('template');
            parts.innerHTML = html;
            var lessons = parts.content.querySelector('[data-gate-lessons]');
            var beside = document.querySelector('[data-lessons]');
            if (lessons && beside) { beside.replaceChildren.apply(beside, Array.from(lessons.childNodes)); }
            parts.content.querySelectorAll('[data-gate-for]').forEach(function (part) {
                var field = form.querySelector('[name="' + part.dataset.gateFor + '"]');
                var wrong = part.dataset.wrong === 'yes';
                var box = document.getElementById(field.id + '-gate');
                if (box.textContent.trim() !== part.textContent.trim()) { box.innerHTML = part.innerHTML; }
                field.closest('.field').classList.toggle('wrong', wrong);
                if (wrong) { field.setAttribute('aria-invalid', 'true'); } else { field.removeAttribute('aria-invalid'); }
            });
        }
        function ask() {
            var mine = ++asked;
            send(form.dataset.gate, {}).then(function (html) { if (mine === asked) { show(html); } }, function () {});
        }
        function keep() {
            if (sent || !form.dataset.keep) { return; }
            send(form.dataset.keep, { quiet: 'yes' }).then(
                function (text) { status.textContent = text.trim(); },
                function () { status.textContent = form.dataset.notKept; });
        }
        form.addEventListener('input', function () {
            clearTimeout(asking);
            clearTimeout(keeping);
            asking = setTimeout(ask, 400);
            keeping = setTimeout(keep, 2000);
        });
        form.addEventListener('submit', function () {
            sent = true;
            clearTimeout(asking);
            clearTimeout(keeping);
        });
        window.addEventListener('pageshow', function () { sent = false; });
    });

    // A row of a list of inputs can be added.
    document.querySelectorAll('[data-print]').forEach(function (button) {
        button.addEventListener('click', function () { window.print(); });
    });
    document.querySelectorAll('[data-add-row]').forEach(function (button) {
        button.addEventListener('click', function () {
            var rows = document.getElementById(button.dataset.addRow);
            var copy = rows.lastElementChild.cloneNode(true);
            copy.querySelectorAll('input, textarea').forEach(function (field) {
                if (field.type !== 'date') { field.value = ''; }
                field.removeAttribute('id');
            });
            rows.appendChild(copy);
            copy.querySelector('input, textarea').focus();
        });
    });

    // A long form's draft: kept on the server while somebody types, there again next time, and dropped when it is sent.
    document.querySelectorAll('[data-draft-form]').forEach(function (note) {
        var form = note.closest('form');
        var place = '/account/drafts/' + encodeURIComponent(note.dataset.draftForm);
        var text = note.querySelector('span');
        var timer = null;

        function fields() {
            return Array.prototype.filter.call(form.elements, function (field) {
                return field.name && /^(text|textarea|date|number|search|select-one|checkbox|radio)$/.test(field.type);
            });
        }

        function written() {
            return fields().map(function (field) {
                return [field.name, /^(checkbox|radio)$/.test(field.type) ? (field.checked ? field.value : null) : field.value];
            });
        }

        function restore(content) {
            fields().forEach(function (field, i) {
                if (!content[i] || content[i][0] !== field.name) { return; }
                if (/^(checkbox|radio)$/.test(field.type)) {
                    field.checked = content[i][1] === field.value;
                } else if (content[i][1] !== null) {
                    field.value = content[i][1];
                }
            });
        }

        function send(path, content) {
            var body = new URLSearchParams();
            body.set('_csrf', form.elements._csrf.value);
            if (content) { body.set('content', content); }
            return fetch(path, {method: 'POST', body: body, credentials: 'same-origin', redirect: 'error'})
                .then(function (answer) { if (!answer.ok) { throw new Error(String(answer.status)); } });
        }

        function save() {
            timer = null;
            send(place, JSON.stringify(written())).then(function () {
                text.textContent = note.dataset.kept;
                note.hidden = false;
            }, function () {
                text.textContent = note.dataset.lost;
                note.hidden = false;
            });
        }

        fetch(place, {credentials: 'same-origin'}).then(function (answer) {
            return answer.status === 200 ? answer.json() : null;
        }).then(function (draft) {
            if (draft && note.dataset.restore === 'yes') {
                restore(JSON.parse(draft.content));
                note.hidden = false;
            }
        }).catch(function () { /* without a draft the form is as it came */ });

        form.addEventListener('input', function () {
            if (timer === null) { timer = setTimeout(save, 3000); }
        });
        form.addEventListener('submit', function () { clearTimeout(timer); });
        note.querySelector('button').addEventListener('click', function () {
            clearTimeout(timer);
            timer = null;
            send(place + '/discarding').then(function () {
                Object.keys(sessionStorage).forEach(function (key) {
                    if (form.dataset.draft && key.indexOf(':' + form.dataset.draft) > 0) { sessionStorage.removeItem(key); }
                });
                form.reset();
                note.hidden = true;
            }, function () {
                text.textContent = note.dataset.lost;
            });
        });
    });
})();

// The other matter of a step is looked for while somebody types: a list under the field, for mouse and keyboard.
(function () {
    'use strict';

    document.querySelectorAll('[data-others]').forEach(function (box) {
        var input = box.querySelector('input[name=other]');
        var said = box.querySelector('[data-said]');
        var radios = box.querySelectorAll('input[name=similar]');
        var kept = box.querySelector('[data-kept]'); // an id that nobody reads stands here, its title in the field
        var list = document.createElement('ul');
        var timer = null;
        var asked = 0;
        var at = -1;

        list.id = input.id + '-list';
        list.className = 'options';
        list.hidden = true;
        list.setAttribute('role', 'listbox');
        list.setAttribute('aria-label', box.querySelector('label').textContent);
        input.after(list);
        input.setAttribute('role', 'combobox');
        input.setAttribute('aria-autocomplete', 'list');
        input.setAttribute('aria-controls', list.id);

        function show(open) {
            list.hidden = !open;
            input.setAttribute('aria-expanded', String(open));
            mark(-1);
        }

        function mark(next) {
            var options = list.children;
            at = next;
            Array.prototype.forEach.call(options, function (option, i) {
                option.setAttribute('aria-selected', String(i === at));
            });
            if (at < 0) {
                input.removeAttribute('aria-activedescendant');
            } else {
                input.setAttribute('aria-activedescendant', options[at].id);
                options[at].scrollIntoView({block: 'nearest'});
            }
        }

        function take(number, title) {
            asked++;
            clearTimeout(timer);
            input.value = kept ? title : number;
            if (kept) { kept.value = number; }
            said.textContent = kept ? title : number + ' ' + title;
            radios.forEach(function (radio) { radio.checked = radio.value === number; });
            show(false);
            input.form.dispatchEvent(new Event('input'));
        }

        function find() {
            var mine = ++asked;
            if (!input.value.trim()) {
                said.textContent = '';
                show(false);
                return;
            }
            fetch(box.dataset.others + '&q=' + encodeURIComponent(input.value), {credentials: 'same-origin', redirect: 'error'})
                .then(function (answer) {
                    if (!answer.ok) { throw new Error(String(answer.status)); }
                    return answer.text();
                })
                .then(function (html) {
                    if (mine !== asked) { return; }
                    var found = document.createElement('template');
                    found.innerHTML = html;
                    said.textContent = found.content.querySelector('p').textContent;
                    list.replaceChildren.apply(list, found.content.querySelectorAll('li'));
                    Array.prototype.forEach.call(list.children, function (option, i) { option.id = list.id + '-' + i; });
                    show(list.children.length > 0);
                })
                .catch(function () { show(false); /* the number can still be typed whole */ });
        }

        input.addEventListener('input', function () {
            radios.forEach(function (radio) { radio.checked = false; });
            if (kept) { kept.value = ''; }
            clearTimeout(timer);
            timer = setTimeout(find, 250);
        });
        input.addEventListener('keydown', function (event) {
            var last = list.children.length - 1;
            if (event.isComposing || list.hidden) {
                return;
            }
            if (event.key === 'ArrowDown') {
                mark(at === last ? 0 : at + 1);
            } else if (event.key === 'ArrowUp') {
                mark(at <= 0 ? last : at - 1);
            } else if (event.key === 'Enter' && at >= 0) {
                take(list.children[at].dataset.number, list.children[at].dataset.title);
            } else if (event.key === 'Escape') {
                show(false);
            } else {
                return;
            }
            event.preventDefault();
        });
        input.addEventListener('blur', function () { show(false); });
        list.addEventListener('mousedown', function (event) {
            var option = event.target.closest('li');
            event.preventDefault();
            if (option) { take(option.dataset.number, option.dataset.title); }
        });
        radios.forEach(function (radio) {
            radio.addEventListener('change', function () { take(radio.value, radio.dataset.title); });
        });
        show(false);
    });
})();

// Several matters are sent out at once: how many are chosen stands beside the button, and all of a page with one click.
(function () {
    'use strict';

    document.querySelectorAll('[data-bulk]').forEach(function (bar) {
        var all = bar.querySelector('[data-all]');
        var said = bar.querySelector('[data-chosen]');
        var boxes = Array.prototype.slice.call(document.querySelectorAll('input[type=checkbox][name=' + all.dataset.all + ']'));

        function count() {
            var chosen = boxes.filter(function (box) { return box.checked; }).length;
            said.textContent = chosen ? said.dataset.chosen.replace('#', String(chosen)) : said.dataset.none;
            all.checked = chosen === boxes.length;
            all.indeterminate = chosen > 0 && chosen < boxes.length;
            return chosen;
        }

        all.closest('label').hidden = false;
        all.addEventListener('change', function () {
            boxes.forEach(function (box) { box.checked = all.checked; });
            count();
        });
        boxes.forEach(function (box) { box.addEventListener('change', count); });
        bar.querySelector('button').addEventListener('click', function (event) {
            if (!count()) {
                event.preventDefault();
                boxes[0].focus();
            }
        });
        window.addEventListener('pageshow', count);
        count();
    });
})();
