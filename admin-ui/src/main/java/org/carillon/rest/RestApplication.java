package org.carillon.rest;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

import org.carillon.rest.access.AnswerFilter;
import org.carillon.rest.access.ScopeFilter;
import org.carillon.rest.access.TokenFilter;
import org.carillon.rest.app.AppsResource;
import org.carillon.rest.call.CallsResource;
import org.carillon.rest.device.DevicesResource;
import org.carillon.rest.device.UserDevicesResource;
import org.carillon.rest.group.GroupMembersResource;
import org.carillon.rest.group.GroupVisibilityResource;
import org.carillon.rest.group.GroupsResource;
import org.carillon.rest.json.JsonBodies;
import org.carillon.rest.problem.FaultMapper;
import org.carillon.rest.problem.RefusalMapper;
import org.carillon.rest.problem.UnexpectedMapper;
import org.carillon.rest.problem.WebFaultMapper;
import org.carillon.rest.session.SessionsResource;
import org.carillon.rest.session.UserSessionsResource;
import org.carillon.rest.template.TemplatesResource;
import org.carillon.rest.user.UserGrantsResource;
import org.carillon.rest.user.UserVisibilityResource;
import org.carillon.rest.user.UsersResource;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/**
 * The administration API for programs. It is a channel like the console: its resources read a request, ask one service and
 * write the result; they hold no rules. Nothing is part of it but what stands here.
 */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(info = @Info(title = "Carillon administration API", version = "1", license = @License(name = "Apache License 2.0", identifier = "Apache-2.0"),
        description = """
                Users, groups, app objects, grants, devices, templates, sessions and records of calls of the PBX. A token, made in the console, says who \
                asks and what it may do. Every change stands in the audit log under the name of the token and of its maker."""),
        servers = @Server(url = "/"))
@SecurityScheme(securitySchemeName = RestApplication.TOKEN, type = SecuritySchemeType.HTTP, scheme = "bearer",
        bearerFormat = "crl_<id>_<secret>", description = "A token made in the console under System, API tokens.")
public class RestApplication extends Application {

    /** Name of the security scheme in the description. */
    public static final String TOKEN = "token";

    public static Set<Class<?>> resources() {
        return Set.of(UsersResource.class, UserVisibilityResource.class, UserGrantsResource.class, GroupsResource.class, GroupVisibilityResource.class,
                GroupMembersResource.class, AppsResource.class, TemplatesResource.class, DevicesResource.class, UserDevicesResource.class,
                SessionsResource.class, UserSessionsResource.class, CallsResource.class);
    }

    @Override
    public Set<Class<?>> getClasses() {
        return Stream.concat(resources().stream(), Stream.of(TokenFilter.class, ScopeFilter.class, AnswerFilter.class, JsonBodies.class,
                FaultMapper.class, RefusalMapper.class, WebFaultMapper.class, UnexpectedMapper.class)).collect(Collectors.toSet());
    }
}
