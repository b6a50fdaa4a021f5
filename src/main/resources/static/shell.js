// The shell's own help: what cannot be received is told before it is sent. Every page works without it.
(function () {
    'use strict';

    function told(size) {
        return size < 1048576 ? Math.max(1, Math.round(size / 1024)) + ' KB' : (size / 1048576).toFixed(1).replace(/\.0$/, '') + ' MB';
    }

    // What is said beside a field, and read out; empty words take it away.
    function note(field, words, tone) {
        var id = field.id + '-limit';
        var line = document.getElementById(id);
        if (!line) {
            if (!words) { return; }
            line = document.createElement('p');
            line.id = id;
            line.setAttribute('role', 'status');
            field.insertAdjacentElement('afterend', line);
        }
        line.className = tone;
        line.textContent = words;
        line.hidden = !words;
    }

    function say(field, words, wrong) {
        note(field, words, wrong ? 'error' : 'hint');
        var box = field.closest('.field');
        if (box) { box.classList.toggle('wrong', wrong); }
        if (wrong) { field.setAttribute('aria-invalid', 'true'); } else { field.removeAttribute('aria-invalid'); }
    }

    // Why these files cannot be received, in the reader's language; empty where they can.
    function refusal(field) {
        var files = Array.prototype.slice.call(field.files || []);
        if (files.length > Number(field.dataset.files)) {
            return field.dataset.tooMany.replace('{count}', files.length);
        }
        var large = files.filter(function (file) { return file.size > Number(field.dataset.most); })[0];
        return large ? field.dataset.tooLarge.replace('{name}', large.name).replace('{size}', told(large.size)) : '';
    }

    document.addEventListener('change', function (event) {
        if (event.target.matches('input[type=file][data-most]')) {
            var words = refusal(event.target);
            say(event.target, words, words !== '');
        }
    });
    document.addEventListener('submit', function (event) {
        var barred = Array.prototype.filter.call(
            event.target.querySelectorAll('input[type=file][data-most]'), function (field) { return refusal(field) !== ''; })[0];
        if (barred) {
            event.preventDefault();
            event.stopImmediatePropagation();
            say(barred, refusal(barred), true);
            barred.focus();
        }
    }, true);

    // A text that nears its limit says how much is left; what is pasted beyond it is not cut in silence.
    document.addEventListener('input', function (event) {
        var field = event.target;
        if (!field.matches('textarea[maxlength]')) { return; }
        if (!field.id) { field.id = 'text-' + Math.random().toString(36).slice(2); }
        var left = field.maxLength - field.value.length;
        var words = left <= 0 ? document.body.dataset.textFull : left <= Math.min(100, field.maxLength / 10) ? document.body.dataset.textLeft : '';
        note(field, words.replace('{left}', left).replace('{most}', field.maxLength), 'hint');
    });

    // Back to the page before as the browser kept it, with what was typed; else the link is followed.
    document.querySelectorAll('[data-back]').forEach(function (link) {
        link.addEventListener('click', function (event) {
            if (history.length > 1 && document.referrer.indexOf(location.origin + '/') === 0) {
                event.preventDefault();
                history.back();
            }
        });
    });

    // The menu of a narrow page says whether it is open, and Escape closes it.
    document.querySelectorAll('details.menu').forEach(function (menu) {
        var button = menu.querySelector('summary');
        function state() { button.setAttribute('aria-expanded', String(menu.open)); }
        menu.addEventListener('toggle', state);
        state();
        document.addEventListener('keydown', function (event) {
            if (event.key === 'Escape' && menu.open) {
                menu.open = false;
                button.focus();
            }
        });
    });

    // The stroke leads to the search, where the page has one and nothing is being typed.
    document.addEventListener('keydown', function (event) {
        var search = document.querySelector('main input[type=search]');
        var typing = event.target.closest && event.target.closest('input, textarea, select, [contenteditable]');
        if (event.key === '/' && search && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
            event.preventDefault();
            search.focus();
        }
    });
})();
