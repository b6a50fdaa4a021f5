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
        setTimeout(function () { delete form.dataset.sent; }, 5000);
    });

    // What is typed is kept in this browser until it has been sent.
    document.querySelectorAll('form[data-draft]').forEach(function (form) {
        var key = 'draft:' + form.dataset.draft;
        var fields = form.querySelectorAll('textarea, input[type=text], input[type=date], select');
        try {
            var kept = JSON.parse(sessionStorage.getItem(key) || '{}');
            fields.forEach(function (field) {
                if (kept[field.name] && !field.value) { field.value = kept[field.name]; }
            });
        } catch (broken) { sessionStorage.removeItem(key); }
        form.addEventListener('input', function () {
            var now = {};
            fields.forEach(function (field) { now[field.name] = field.value; });
            sessionStorage.setItem(key, JSON.stringify(now));
        });
        form.addEventListener('submit', function () { sessionStorage.removeItem(key); });
    });

    // A row of a list of inputs can be added.
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
})();
