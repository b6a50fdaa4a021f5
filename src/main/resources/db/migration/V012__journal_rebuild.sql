-- A rebuild empties and compares the tables that the projections name; a table's name cannot be a bound parameter.

create function journal_empty(name text) returns void language plpgsql as $$
begin
    execute format('delete from %I', name);
end $$;

create function journal_rows(name text) returns setof text language plpgsql stable as $$
begin
    return query execute format('select t::text from %I t', name);
end $$;
