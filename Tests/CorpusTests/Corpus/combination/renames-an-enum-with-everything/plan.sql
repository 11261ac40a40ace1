-- rename enum public.state to lamp_state
ALTER TYPE public.state RENAME TO lamp_state;
