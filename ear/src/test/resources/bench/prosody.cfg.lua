run_as_root = true
pidfile = "@DIR@/prosody.pid"
data_path = "@DIR@/data"
network_backend = "epoll"
modules_enabled = { "roster"; "saslauth"; "disco"; "ping"; "groups"; "posix" }
modules_disabled = { "s2s"; "tls"; "offline"; "c2s_limits" }
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
authentication = "internal_plain"
storage = "internal"
c2s_ports = { @PORT@ }
c2s_interfaces = { "127.0.0.1" }
network_settings = { tcp_backlog = 1024 }
http_ports = {}
https_ports = {}
groups_file = "@DIR@/groups.txt"
log = { warn = "@DIR@/prosody.log" }
VirtualHost "localhost"
